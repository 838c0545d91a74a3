import type { Turn } from './conversation.ts';
import { el } from './dom.ts';
import { fill, type PanelStrings } from './strings.ts';

/** What a transcript says beside the turns. */
export interface TranscriptContext {
  readonly strings: PanelStrings;
  readonly locale: string;
  readonly clinic: string;
  readonly disclaimer: string;
  readonly now: Date;
}

/** The conversation as plain text, with its date, sources, disclaimers and corpus version. */
export function toTranscript(turns: readonly Turn[], context: TranscriptContext): string {
  const { strings, locale, clinic, disclaimer, now } = context;
  const replies = turns.flatMap(({ question, outcome }) =>
    outcome?.kind === 'answer' ? [{ question, answer: outcome.answer }] : [],
  );
  const versions = [...new Set(replies.map(({ answer }) => answer.corpusVersion))];
  return [
    fill(strings.transcript, { name: clinic }),
    [now.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }), ...versions].join(' · '),
    ...replies.map(
      ({ question, answer }) => `${strings.you}: ${question}\n\n${strings.assistant}: ${answer.text}`,
    ),
    disclaimer,
  ].join('\n\n———\n\n');
}

/** Puts a text on the clipboard; says whether the browser let it. On plain http it lets nobody. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file, without any server. */
export function downloadText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  el('a', { href: url, download: 'conversation.txt' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** Prints a text by itself, not the website around the widget. */
export function printText(text: string, root: ParentNode): void {
  const frame = el('iframe', { class: 'unseen', 'aria-hidden': 'true', tabindex: '-1' });
  root.append(frame);
  const page = frame.contentDocument!;
  const sheet = page.createElement('pre');
  sheet.textContent = text;
  sheet.style.cssText = 'font: 12pt/1.5 sans-serif; white-space: pre-wrap; overflow-wrap: anywhere';
  page.body.append(sheet);
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow!.print();
}
