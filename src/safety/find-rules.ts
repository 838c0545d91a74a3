import { indexByKeys } from './key-index.ts';
import type { ReadText } from './pattern.ts';
import type { Rule } from './rule.ts';

/** Finds the rules of a table that match at least one of several readings of a message. */
export type FindRules = (texts: readonly ReadText[]) => readonly Rule[];

/** Makes a table of rules ready to look up: a sentence that several readings share is read once. */
export function createFindRules(rules: readonly Rule[]): FindRules {
  const entriesOf = indexByKeys(
    rules.flatMap((rule) => rule.pattern.finders.map((finder) => ({ rule, finder }))),
    ({ finder }) => finder,
  );
  return (texts) => {
    const sentences = new Map(texts.flatMap((read) => read.sentences.map((one) => [one.text, one.keys])));
    const found = new Set<Rule>();
    for (const [text, keys] of sentences) {
      for (const { rule, finder } of entriesOf(keys)) {
        if (!found.has(rule) && text.search(finder.expression()) >= 0) found.add(rule);
      }
    }
    return [...found];
  };
}
