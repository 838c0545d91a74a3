import { EVIDENCE_WORDS } from './evidence-words.ts';
import { indexByKeys } from './key-index.ts';
import { compilePattern, type ReadText } from './pattern.ts';

const evidenceOf = indexByKeys(
  EVIDENCE_WORDS.flatMap(([kind, points, pattern]) =>
    compilePattern(pattern).finders.map((finder) => ({ kind, points, finder })),
  ),
  ({ finder }) => finder,
);

/** Where the scale begins; fitted together with the points of the words. */
const BASE_POINTS = -2;

/** A long message touches more kinds by chance. */
const POINTS_PER_WORD = -0.7;

/** From here on a message counts as long as this. */
const MAX_COUNTED_WORDS = 40;

/** Weighs the words of a text that its exemptions have left uncovered. */
export function weighEvidence(read: ReadText): number {
  const words = read.text.split(' ').filter((word) => word !== '' && word !== '.').length;
  const found = new Map<string, number>();
  for (const { text, keys } of read.sentences) {
    for (const { kind, points, finder } of evidenceOf(keys)) {
      if (!found.has(kind) && text.search(finder.expression()) >= 0) found.set(kind, points);
    }
  }
  const points = [...found.values()].reduce((sum, value) => sum + value, 0);
  return BASE_POINTS + points + POINTS_PER_WORD * Math.min(words, MAX_COUNTED_WORDS);
}
