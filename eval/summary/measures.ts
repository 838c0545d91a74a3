import type { EvalCase, Split } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import type { Metric } from '../scorers/scorer.ts';
import { type Estimate, estimateMean } from '../statistics/bootstrap.ts';
import { upperBound } from '../statistics/clopper-pearson.ts';

/** Cases that are averaged together. */
export interface Scope {
  /** `null` for all. */
  readonly corpus: string | null;
  readonly split: Split | null;
  readonly tag: string | null;
}

/** A metric over a scope. */
export interface Measure extends Scope {
  readonly metric: string;
  readonly estimate: Estimate;
  /** One-sided 95 % Clopper-Pearson bound, where the scores are events that should not happen. */
  readonly bound: number | null;
}

/** Averages one metric; `null` where it applies to no case of the scope. */
export function measure(cases: readonly ScoredCase[], metric: Metric, scope: Scope): Measure | null {
  const samples = cases.flatMap(({ testCase, scores }) => {
    const value = isIn(scope, testCase) ? (scores[metric.id] ?? null) : null;
    return value === null ? [] : [{ group: testCase.group, value }];
  });
  const estimate = estimateMean(samples);
  if (!estimate) return null;
  const areEvents = metric.better === 'lower' && samples.every(({ value }) => value === 0 || value === 1);
  const events = samples.filter(({ value }) => value === 1).length;
  return {
    ...scope,
    metric: metric.id,
    estimate,
    bound: areEvents ? upperBound(events, samples.length) : null,
  };
}

export function isIn({ corpus, split, tag }: Scope, testCase: EvalCase): boolean {
  if (corpus !== null && testCase.corpus !== corpus) return false;
  if (split !== null && testCase.split !== split) return false;
  return tag === null || testCase.tags.includes(tag);
}

/** Every metric for every corpus and all of them together, on both splits that are reported. */
export function measureAll(cases: readonly ScoredCase[], metrics: readonly Metric[]): readonly Measure[] {
  const corpora = [...new Set(cases.map(({ testCase }) => testCase.corpus)), null];
  return corpora.flatMap((corpus) =>
    (['test', 'development', null] as const).flatMap((split) =>
      metrics.flatMap((metric) => measure(cases, metric, { corpus, split, tag: null }) ?? []),
    ),
  );
}
