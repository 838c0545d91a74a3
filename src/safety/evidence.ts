import { EVIDENCE_WORDS } from './evidence-words.ts';
import { indexByKeys } from './key-index.ts';
import { compilePattern, type ReadText } from './pattern.ts';

const evidenceOf = indexByKeys(
  EVIDENCE_WORDS.map(([, points, pattern]) => ({ points, pattern: compilePattern(pattern) })),
  ({ pattern }) => pattern,
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
  const found = evidenceOf(read.keys).filter(({ pattern }) => pattern.isIn(read));
  const points = found.reduce((sum, kind) => sum + kind.points, 0);
  return BASE_POINTS + points + POINTS_PER_WORD * Math.min(words, MAX_COUNTED_WORDS);
}
