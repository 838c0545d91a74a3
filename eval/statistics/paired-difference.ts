import { type Estimate, estimateMean, type Sample, toGroupSums } from './bootstrap.ts';
import { createRandom } from './random.ts';

/** How a metric changed on the same cases. */
export interface PairedDifference extends Estimate {
  /** Two-sided p of a permutation test over groups. */
  readonly p: number;
}

const PERMUTATIONS = 10_000;
const SEED = 20_262;
/** Sums this near to each other are ties, whatever the order they were added in. */
const TIE = 1e-9;

/** Mean of paired differences: its bootstrap interval, and how often chance alone makes it as large. */
export function comparePaired(differences: readonly Sample[]): PairedDifference | null {
  const estimate = estimateMean(differences);
  return estimate && { ...estimate, p: permutationP(differences) };
}

/** Share of random sign flips of whole groups whose sum is at least as far from zero. */
export function permutationP(differences: readonly Sample[]): number {
  const sums = toGroupSums(differences)
    .map(({ sum }) => sum)
    .filter((sum) => Math.abs(sum) > TIE);
  const seen = Math.abs(sums.reduce((total, sum) => total + sum, 0));
  const random = createRandom(SEED);
  let asFar = 1;
  for (let i = 0; i < PERMUTATIONS; i += 1) {
    const flipped = sums.reduce((total, sum) => total + (random() < 0.5 ? sum : -sum), 0);
    if (Math.abs(flipped) >= seen - TIE) asFar += 1;
  }
  return asFar / (PERMUTATIONS + 1);
}

/**
 * Holm's correction: p values that stay valid although several metrics were looked at.
 *
 * @see Holm, A simple sequentially rejective multiple test procedure, 1979
 */
export function adjustHolm(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = new Array<number>(ps.length);
  let highest = 0;
  for (const [rank, i] of order.entries()) {
    highest = Math.max(highest, Math.min(1, ps[i]! * (ps.length - rank)));
    adjusted[i] = highest;
  }
  return adjusted;
}
