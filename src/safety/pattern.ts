import { CONCEPTS } from './concepts.ts';
import { indexByKeys } from './key-index.ts';
import { groupsOf, keysOf } from './trigger.ts';

/** At most this many words of the same sentence may stand where a pattern says `..`. */
const SHORT_GAP = 3;

/** At most this many words of the same sentence may stand where a pattern says `...`. */
const LONG_GAP = 7;

/** A gap, with the space before it unless an optional group brought its own. */
const GAP = /( \?| )?(\.{2,3}) \??/g;

/** A normalised text, taken apart for patterns. */
export interface ReadText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** One sentence between its marks, and the keys of its words. */
interface Sentence {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

/** A rule's way to find its words in a text. */
export interface Pattern {
  /** The expressions of which one must match. */
  readonly finders: readonly Finder[];
  isIn(read: ReadText): boolean;
  /** The text with `#` in place of the words found. */
  cover(read: ReadText): string;
}

/**
 * Compiles the small language that the rule tables are written in: `{name}` is a concept, `..` a
 * short gap and `...` a long one, `(a|b)` a choice; the rest is a regular expression over one
 * sentence of normalised text. A pattern matches whole words, and several patterns where any does.
 *
 * Gaps are bounded and every word ends at a space, so the time is linear in the text's length.
 * An expression is built when a message first has a word that it cannot do without.
 */
export function compilePattern(...patterns: readonly string[]): Pattern {
  const finders = patterns.map(createFinder);
  // Rules are looked up in the index of their table: most patterns never need one of their own.
  let index: ((keys: ReadonlySet<string>) => readonly Finder[]) | null = null;
  const findersOf = (keys: ReadonlySet<string>) => {
    index ??= indexByKeys(finders, (finder) => finder);
    return index(keys);
  };
  return {
    finders,
    isIn: ({ sentences }) =>
      sentences.some(({ text, keys }) =>
        findersOf(keys).some((finder) => text.search(finder.expression()) >= 0),
      ),
    cover({ sentences }) {
      const covered = sentences.map(({ text, keys }) =>
        findersOf(keys).reduce((rest, finder) => rest.replace(finder.expression(), ' #'), text),
      );
      return joinSentences(covered);
    },
  };
}

/** Prepares a normalised text for patterns. */
export function readText(text: string): ReadText {
  const sentences = text.split(' . ').filter((sentence) => sentence.trim() !== '');
  return {
    text,
    sentences: sentences.map((sentence) => ({ text: ` . ${sentence.trim()} . `, keys: keysOf(sentence) })),
  };
}

function joinSentences(sentences: readonly string[]): string {
  return `${sentences.map((text) => text.slice(0, -3)).join('')} . `;
}

/** One expression of a pattern; it is built when a sentence first has a word of it. */
export interface Finder {
  /** Groups of keys: of each a sentence needs one to match. None when every sentence may. */
  readonly groups: readonly (readonly string[])[];
  expression(): RegExp;
}

function createFinder(pattern: string): Finder {
  const expanded = expand(pattern);
  let expression: RegExp | null = null;
  return {
    groups: groupsOf(expanded),
    expression() {
      expression ??= toExpression(expanded);
      return expression;
    },
  };
}

function toExpression(expanded: string): RegExp {
  const source = expanded.replace(GAP, toGap).replace(/\((?!\?)/g, '(?:');
  return new RegExp(` (?:${source})(?= )`, 'gu');
}

function toGap(_: string, space: string | undefined, dots: string): string {
  const most = dots.length === 3 ? LONG_GAP : SHORT_GAP;
  return `${space === undefined ? '' : ' '}(?:[^ .]+ ){0,${most}}`;
}

/** Replaces `{name}` with the words of the concept, and concepts within them. */
function expand(pattern: string): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const concept = CONCEPTS[name];
    if (concept === undefined) throw new Error(`Unknown concept "${name}" in the pattern "${pattern}"`);
    return `(${expand(concept)})`;
  });
}
