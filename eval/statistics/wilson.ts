import type { Interval } from './interval.ts';

/** The normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/**
 * Two-sided 95 % interval of a share; it stays inside 0 and 1, and is of use for few trials.
 *
 * @see Wilson, Probable inference, the law of succession, and statistical inference, 1927
 */
export function wilsonInterval(events: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = events / trials;
  const spread = Z ** 2 / trials;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / trials + spread / trials / 4)) / (1 + spread);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
