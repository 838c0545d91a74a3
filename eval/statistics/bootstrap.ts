import { groupBy } from './group-by.ts';
import { createRandom } from './random.ts';

/** A score and the group of cases that it is correlated with. */
export interface Sample {
  readonly group: string;
  readonly value: number;
}

/** A mean, what it was taken over, and its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** Resamples; enough that the interval's ends are steady to the third digit. */
const RESAMPLES = 10_000;
const SEED = 20_261;
/** Both ends of a 95 % interval. */
const TAIL = 0.025;

/**
 * Mean with its percentile bootstrap interval. Whole groups are drawn: the wordings of one intent
 * succeed or fail together, and drawn singly they would pretend to more evidence than there is.
 *
 * @returns `null` without a sample.
 * @see Efron and Tibshirani, An introduction to the bootstrap, 13.3
 */
export function estimateMean(samples: readonly Sample[], resamples = RESAMPLES): Estimate | null {
  if (samples.length === 0) return null;
  const groups = toGroupSums(samples);
  const random = createRandom(SEED);
  const means = new Float64Array(resamples);
  for (let i = 0; i < resamples; i += 1) {
    let sum = 0;
    let count = 0;
    for (let j = 0; j < groups.length; j += 1) {
      const drawn = groups[Math.floor(random() * groups.length)]!;
      sum += drawn.sum;
      count += drawn.count;
    }
    means[i] = sum / count;
  }
  means.sort();
  const mean = samples.reduce((sum, { value }) => sum + value, 0) / samples.length;
  return { mean, n: samples.length, low: quantile(means, TAIL), high: quantile(means, 1 - TAIL) };
}

/** What the samples of each group add up to. */
export function toGroupSums(samples: readonly Sample[]): readonly { sum: number; count: number }[] {
  return [...groupBy(samples, ({ group }) => group).values()].map((group) => ({
    sum: group.reduce((sum, { value }) => sum + value, 0),
    count: group.length,
  }));
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
