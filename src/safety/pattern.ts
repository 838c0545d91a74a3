import { CONCEPTS } from './concepts.ts';
import { keysOf, triggersOf } from './trigger.ts';

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
  const coverSentence = (sentence: Sentence): string => {
    let { text } = sentence;
    for (const find of finders) {
      const expression = find(sentence);
      if (expression !== null) text = text.replace(expression, ' #');
    }
    return text;
  };
  return {
    isIn: ({ sentences }) =>
      finders.some((find) =>
        sentences.some((sentence) => {
          const expression = find(sentence);
          return expression !== null && sentence.text.search(expression) >= 0;
        }),
      ),
    cover: ({ sentences }) => joinSentences(sentences.map(coverSentence)),
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

/** Finds the expression for a sentence, or `null` when no word of the sentence could match. */
function createFinder(pattern: string): (sentence: Sentence) => RegExp | null {
  const expanded = expand(pattern);
  const triggers = triggersOf(expanded);
  let expression: RegExp | null = null;
  return ({ keys }) => {
    if (triggers !== null && !triggers.some((trigger) => keys.has(trigger))) return null;
    expression ??= toExpression(expanded);
    return expression;
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
