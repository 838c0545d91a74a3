import type { EvalCase } from '../dataset/eval-case.ts';
import type { Outcome } from '../running/outcome.ts';

/** 0 to 1, or `null` where the scorer does not apply: averages skip it. */
export type Score = number | null;

/** Judges one reply. Pure, so that a score can be recomputed from a saved run. */
export type Scorer = (testCase: EvalCase, outcome: Outcome) => Score;

export type MetricArea = 'retrieval' | 'decision' | 'answer' | 'conversation' | 'safety' | 'invariant';

/** A scorer with what people need to read its average. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly area: MetricArea;
  readonly better: 'higher' | 'lower';
  /** Shown on a card, and guarded against regressions. */
  readonly isHeadline: boolean;
  readonly score: Scorer;
}

type Options = Partial<Pick<Metric, 'better' | 'isHeadline'>>;

/** A metric of an area; higher is better and it is no headline, unless said otherwise. */
export function toMetric(
  area: MetricArea,
  id: string,
  title: string,
  score: Scorer,
  { better = 'higher', isHeadline = false }: Options = {},
): Metric {
  return { id, title, area, better, isHeadline, score };
}
