import { button, el } from './dom.ts';

/** A question to ask with one press, in the language of the articles. */
export function renderQuestion(
  text: string,
  language: string,
  ask: (question: string) => void,
  ...details: readonly HTMLElement[]
): HTMLElement {
  return el(
    'li',
    { lang: language },
    button(text, 'ask', () => ask(text)),
    ...details,
  );
}
