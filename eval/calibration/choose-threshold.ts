import { upperBound } from '../statistics/clopper-pearson.ts';

/** What a threshold would let happen: bad events among those that it counts. */
export interface Tally {
  readonly events: number;
  readonly trials: number;
}

/** The last threshold that keeps a stated risk, and what it let happen. */
export interface ChosenThreshold extends Tally {
  readonly threshold: number;
  /** One-sided 95 % Clopper-Pearson bound. */
  readonly bound: number;
}

/**
 * Fixed-sequence testing: tries candidates in a preset order, from the safest on, and stops at the first
 * one whose bound exceeds the stated risk. Only one hypothesis is ever wrongly accepted at a time, so the
 * bound holds for the chosen one without a correction for having tried many.
 *
 * @returns `null` when not even the first candidate keeps the risk.
 * @see Angelopoulos et al., Learn then test, 2021, https://arxiv.org/abs/2110.01052
 */
export function chooseThreshold(
  candidates: readonly number[],
  risk: number,
  tally: (threshold: number) => Tally,
): ChosenThreshold | null {
  let chosen: ChosenThreshold | null = null;
  for (const threshold of candidates) {
    const { events, trials } = tally(threshold);
    const bound = upperBound(events, trials);
    if (bound > risk) return chosen;
    chosen = { threshold, events, trials, bound };
  }
  return chosen;
}

/** The values above which preset shares of all observations lie: known before any label is looked at. */
export function quantileCandidates(values: readonly number[], shares: readonly number[]): readonly number[] {
  const falling = values.toSorted((a, b) => b - a);
  return shares.map((share) => falling[Math.min(falling.length - 1, Math.ceil(share * falling.length) - 1)]!);
}
