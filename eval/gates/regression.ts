import type { ScoredCase } from '../scorers/score-all.ts';
import type { Metric } from '../scorers/scorer.ts';
import { adjustHolm, comparePaired, type PairedDifference } from '../statistics/paired-difference.ts';
import type { Baseline } from './baseline.ts';
import type { Gate } from './gate.ts';

/** How a headline metric changed on the cases that both runs have. Positive is better. */
export interface Change {
  readonly metric: Metric;
  readonly difference: PairedDifference;
  /** p after Holm's correction for all headline metrics. */
  readonly adjustedP: number;
}

/** Compares every headline metric with the baseline, case by case. */
export function findChanges(
  cases: readonly ScoredCase[],
  metrics: readonly Metric[],
  baseline: Baseline,
): readonly Change[] {
  const compared = metrics.flatMap((metric) => {
    const difference = metric.isHeadline ? comparePaired(toDifferences(cases, metric, baseline)) : null;
    return difference ? [{ metric, difference }] : [];
  });
  const adjusted = adjustHolm(compared.map(({ difference }) => difference.p));
  return compared.map((one, i) => ({ ...one, adjustedP: adjusted[i]! }));
}

function toDifferences(cases: readonly ScoredCase[], { id, better }: Metric, baseline: Baseline) {
  return cases.flatMap(({ testCase, scores }) => {
    const before = baseline.get(testCase.id)?.scores[id];
    const after = scores[id] ?? null;
    if (before === undefined || after === null) return [];
    return [{ group: testCase.group, value: better === 'higher' ? after - before : before - after }];
  });
}

/** A headline metric may not fall for sure, nor by more than the largest drop. */
export function checkRegressions(changes: readonly Change[], largestDrop: number): readonly Gate[] {
  return changes.map(({ metric, difference, adjustedP }) => {
    const { mean, low, high, n } = difference;
    return {
      kind: 'regression',
      name: `${metric.title}, against the baseline`,
      isPassed: high >= 0 && mean >= -largestDrop,
      detail: `${points(mean)} points [${points(low)}, ${points(high)}] on ${n} cases, p ${adjustedP.toFixed(3)}`,
      cases: [],
    };
  });
}

function points(share: number): string {
  const value = (100 * share).toFixed(1);
  return share > 0 ? `+${value}` : value;
}
