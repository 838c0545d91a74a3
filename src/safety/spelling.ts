import { REAL_WORDS } from './real-words.ts';
import { FUNCTION_WORDS, VOCABULARY } from './vocabulary.ts';

/** Shorter words have too many neighbours to guess from. */
const MIN_REPAIRED_LENGTH = 3;

/** A word of fewer letters is not worth cutting up. */
const MIN_GLUED_LENGTH = 7;

/** The longest run of letters that is cut into words. */
const MAX_GLUED_LENGTH = 60;

const vocabulary = new Set(VOCABULARY);
const pieces = new Set([...VOCABULARY, ...FUNCTION_WORDS]);
const longestPiece = Math.max(...[...pieces].map((word) => word.length));
const realWords = new Set([...REAL_WORDS, ...FUNCTION_WORDS]);
const byDeletion = indexByDeletion(VOCABULARY);

/**
 * The words of the safety vocabulary that `word` may be a misspelling of: one letter missing,
 * added, wrong, or two swapped. Empty for ordinary words and for words of the vocabulary.
 */
export function repairWord(word: string): readonly string[] {
  if (word.length < MIN_REPAIRED_LENGTH || vocabulary.has(word) || realWords.has(word)) return [];
  const candidates = new Set<string>();
  for (const form of [word, ...deletions(word)]) {
    for (const candidate of byDeletion.get(form) ?? []) {
      if (isOneEdit(word, candidate)) candidates.add(candidate);
    }
  }
  return [...candidates];
}

/**
 * Cuts letters that were written without spaces into words of the safety vocabulary and
 * function words, with as few words as possible; or returns them whole when that cannot be done.
 */
export function segmentWords(letters: string): string[] {
  if (letters.length < MIN_GLUED_LENGTH || letters.length > MAX_GLUED_LENGTH) return [letters];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - longestPiece); start < end; start++) {
      const before = best[start];
      const piece = letters.slice(start, end);
      if (!before || !pieces.has(piece)) continue;
      if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, piece];
    }
  }
  const words = best[letters.length] ?? null;
  return words?.some((word) => vocabulary.has(word)) ? words : [letters];
}

function indexByDeletion(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const form of [word, ...deletions(word)]) {
      const entries = index.get(form) ?? [];
      index.set(form, entries.includes(word) ? entries : [...entries, word]);
    }
  }
  return index;
}

function deletions(word: string): string[] {
  return [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** True for an optimal string alignment distance of one. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length === restB.length) {
    const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return isSwap || restA.slice(1) === restB.slice(1);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
