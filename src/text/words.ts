/** Letters with their accents, and digits; inside, what joins parts of one word: `isn't`, `low-dose`, `3.5`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text in lower case, numbers and contractions whole, punctuation left out. */
export function words(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Number of words of a text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
