/** Beginnings of words are told apart by this many letters, or by more where a pattern has more. */
const SHORT_KEY = 3;
const LONG_KEY = 5;

/** Stands before a key that is a whole word. */
const WHOLE = '=';

/** Keys that most messages have; a pattern is better known by another of its words. */
const COMMON_KEYS = new Set(
  'i im my me the to a it is he she his her not and of in on for you was hav wit can do at up no be are tha thi wha'.split(
    ' ',
  ),
);

/** How much a common key counts for, compared with another. */
const COMMON_COST = 20;

/** The keys of all words of a text: each word whole, and its beginnings. */
export function keysOf(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of text.split(' ')) {
    keys.add(WHOLE + word);
    if (word.length >= SHORT_KEY) keys.add(word.slice(0, SHORT_KEY));
    if (word.length >= LONG_KEY) keys.add(word.slice(0, LONG_KEY));
  }
  return keys;
}

/**
 * Groups of keys: of each group a text must have one, or the pattern cannot match it. The rarest
 * group comes first; none when the pattern begins nowhere with letters. Most messages lack a group
 * of most patterns, which saves nearly all of the matching.
 */
export function groupsOf(pattern: string): readonly (readonly string[])[] {
  const choices = splitOutside(dropLookarounds(pattern), '|').map(groupsOfSequence);
  if (choices.length === 1) return choices[0]!;
  if (choices.some((groups) => groups.length === 0)) return [];
  return [[...new Set(choices.flatMap((groups) => groups[0]!))]];
}

/** What each of the words of a sequence needs that cannot be left out. */
function groupsOfSequence(sequence: string): readonly (readonly string[])[] {
  const words = splitOutside(sequence, ' ');
  return words
    .flatMap((word, i) => {
      const mayBeGlued = words[i + 1]?.startsWith('?') ?? false;
      const keys = keysOfWord(word, mayBeGlued);
      return keys === null ? [] : [keys];
    })
    .toSorted((a, b) => costOf(a) - costOf(b));
}

function costOf(keys: readonly string[]): number {
  return keys.reduce((cost, key) => cost + (isCommon(key) ? COMMON_COST : 1), 0);
}

function isCommon(key: string): boolean {
  return COMMON_KEYS.has(key.replace(WHOLE, '').slice(0, SHORT_KEY)) && key.length <= LONG_KEY;
}

/** @param mayBeGlued - the next word may follow without a space, so that this one does not end here. */
function keysOfWord(word: string, mayBeGlued: boolean): readonly string[] | null {
  if (word.includes('..')) return null;
  const needed = dropOptional(word);
  const group = /^\((.*)\)(\{[1-9],\d\}\??)?$/.exec(needed);
  if (group !== null && closesAt(needed) === needed.lastIndexOf(')')) {
    return mayBeGlued ? null : (groupsOf(group[1]!)[0] ?? null);
  }
  const letters = /^[a-z0-9]+/.exec(needed)?.[0] ?? '';
  const next = needed[letters.length];
  if (next === undefined && letters !== '' && !mayBeGlued) return [WHOLE + letters];
  const sure = next === '?' || next === '*' ? letters.slice(0, -1) : letters;
  if (sure.length >= LONG_KEY) return [sure.slice(0, LONG_KEY)];
  return sure.length >= SHORT_KEY ? [sure.slice(0, SHORT_KEY)] : null;
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
