import type { Evaluation } from '../evaluate.ts';
import { printFlip } from '../gates/flips.ts';

/** Cases named under a gate that is red. */
const MOST_NAMED = 10;

/** Every gate with what was measured, every flip, and how many gates passed. */
export function printVerdict({ gates, flips, baseline }: Evaluation): string {
  const lines = gates.flatMap(({ isPassed, kind, name, detail, cases }) => [
    `${isPassed ? 'pass' : 'FAIL'}  ${kind.padEnd(10)}  ${name}: ${detail}`,
    ...cases.slice(0, MOST_NAMED).map((id) => `                    ${id}`),
  ]);
  const failed = gates.filter(({ isPassed }) => !isPassed).length;
  const news = baseline.size === 0 ? ['Nothing was compared with a baseline.'] : flips.map(printFlip);
  return [...lines, '', ...news, '', `${gates.length - failed} passed, ${failed} failed`].join('\n');
}
