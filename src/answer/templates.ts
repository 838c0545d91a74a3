/**
 * Every sentence of the service's own that may stand beside a quotation. `prove` refuses any other,
 * so a sentence that is not the clinic's and not in this list cannot be sent.
 */
export const TEMPLATES = {
  fromArticles: 'Our articles say:',
  general: 'What our articles say in general:',
  choices: 'I am not sure which of these you mean. These parts of our articles may answer you:',
  noAnswer: 'Our articles do not answer this.',
  outOfScope: 'I can only answer what our articles cover, and they do not cover this.',
  askUs: 'Please ask a person:',
  alsoAnswered: 'These questions our articles do answer:',
  moreQuestions: 'You can also ask:',
} as const;

const KNOWN: ReadonlySet<string> = new Set(Object.values(TEMPLATES));

/** Whether a sentence is one of the templates, to the letter. */
export function isTemplate(text: string): boolean {
  return KNOWN.has(text);
}
