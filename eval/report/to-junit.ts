import type { Evaluation } from '../evaluate.ts';
import type { Gate } from '../gates/gate.ts';

/** The gates for tools that read JUnit. Single cases may fail without a gate, so they are not tests. */
export function toJUnit({ gates }: Evaluation): string {
  const failed = gates.filter(({ isPassed }) => !isPassed).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="vouch eval" tests="${gates.length}" failures="${failed}">`,
    ...gates.map(toTestCase),
    '</testsuite>',
    '',
  ].join('\n');
}

function toTestCase({ kind, name, detail, isPassed, cases }: Gate): string {
  const opening = `  <testcase classname="${kind}" name="${escapeMarkup(name)}"`;
  if (isPassed) return `${opening}/>`;
  return `${opening}><failure message="${escapeMarkup(detail)}">${escapeMarkup(cases.join('\n'))}</failure></testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** XML 1.0 cannot hold these, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Text that XML and HTML show as it is. */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);
}
