/** Words are compared by this many first letters; shorter words by all of theirs. */
const KEY_LENGTH = 3;

/** Keys that most messages have; a pattern is better known by another of its words. */
const COMMON_KEYS = new Set(
  'i im my me the to a it is he she his her not and of in on for you was hav wit can do at up no be are tha thi wha'.split(
    ' ',
  ),
);

/** How much a common key counts for, compared with another. */
const COMMON_COST = 20;

/** The keys of all words of a text. */
export function keysOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map((word) => word.slice(0, KEY_LENGTH)));
}

/**
 * Keys of which a text must have one, or the pattern cannot match it; `null` when the pattern
 * begins nowhere with letters. Most messages have no key of most patterns, which saves nearly
 * all of the matching.
 */
export function triggersOf(pattern: string): readonly string[] | null {
  const all = new Set<string>();
  for (const choice of splitOutside(dropLookarounds(pattern), '|')) {
    const keys = keysOfSequence(choice);
    if (keys === null) return null;
    for (const key of keys) all.add(key);
  }
  return [...all];
}

/** The rarest of the words that a sequence cannot do without. */
function keysOfSequence(sequence: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  const words = splitOutside(sequence, ' ');
  for (const [i, word] of words.entries()) {
    const keys = keysOfWord(word);
    const mayBeGlued = words[i + 1]?.startsWith('?') && keys?.some((key) => key.length < KEY_LENGTH);
    if (keys !== null && !mayBeGlued && (best === null || costOf(keys) < costOf(best))) best = keys;
  }
  return best;
}

function costOf(keys: readonly string[]): number {
  return keys.reduce((cost, key) => cost + (COMMON_KEYS.has(key) ? COMMON_COST : 1), 0);
}

function keysOfWord(word: string): readonly string[] | null {
  if (word.includes('..')) return null;
  const needed = dropOptional(word);
  const group = /^\((.*)\)(\{[1-9],\d\}\??)?$/.exec(needed);
  if (group !== null && closesAt(needed) === needed.lastIndexOf(')')) return triggersOf(group[1]!);
  const letters = /^[a-z0-9]+/.exec(needed)?.[0] ?? '';
  const next = needed[letters.length];
  const sure = next === '?' || next === '*' ? letters.slice(0, -1) : letters;
  if (sure.length >= KEY_LENGTH) return [sure.slice(0, KEY_LENGTH)];
  return next === undefined && sure !== '' ? [sure] : null;
}

/** Removes words that may be absent before a word; nothing is sure of a word that may begin in two ways. */
function dropOptional(word: string): string {
  let rest = word;
  while (rest.startsWith('(')) {
    const after = rest.slice(closesAt(rest) + 1);
    const quantifier = /^(\?\??|\*\??|\{0,\d+\}\??)/.exec(after)?.[0];
    if (quantifier === undefined) return rest;
    const words = splitOutside(rest.slice(1, closesAt(rest)), '|');
    if (!words.every((choice) => choice.endsWith(' '))) return '';
    rest = after.slice(quantifier.length);
  }
  return rest;
}

function dropLookarounds(pattern: string): string {
  let rest = pattern;
  for (let at = rest.search(/\(\?<?[!=]/); at >= 0; at = rest.search(/\(\?<?[!=]/)) {
    rest = rest.slice(0, at) + rest.slice(at + closesAt(rest.slice(at)) + 1);
  }
  return rest.replaceAll('(?:', '(');
}

/** Splits at a sign that stands in no group and no character class. */
function splitOutside(pattern: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '(' || pattern[i] === '[') depth++;
    else if (pattern[i] === ')' || pattern[i] === ']') depth--;
    else if (pattern[i] === sign && depth === 0) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}

/** Where the group that a pattern begins with is closed. */
function closesAt(pattern: string): number {
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '(' || pattern[i] === '[') depth++;
    else if (pattern[i] === ')' || pattern[i] === ']') depth--;
    if (depth === 0) return i;
  }
  return pattern.length - 1;
}
