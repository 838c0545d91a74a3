import type { Article } from '../../src/domain/article.ts';
import type { CaseResult } from '../running/ask-all.ts';
import { CONVERSATION_METRICS } from './conversation.ts';
import { DECISION_METRICS, isGood } from './decision.ts';
import { FACT_METRICS } from './facts.ts';
import { createInvariants } from './invariants.ts';
import { RETRIEVAL_METRICS } from './retrieval.ts';
import { SAFETY_METRICS } from './safety.ts';
import type { Metric, Score } from './scorer.ts';
import { createWordingMetrics } from './wording.ts';

/** A case, what happened to it, and every score. */
export interface ScoredCase extends CaseResult {
  /** The reply is what the case wants, and no invariant is broken. */
  readonly isGood: boolean;
  readonly scores: Readonly<Record<string, Score>>;
}

/** Every metric, for a corpus whose article files are these. */
export function createMetrics(articles: readonly Article[]): readonly Metric[] {
  return [
    ...RETRIEVAL_METRICS,
    ...DECISION_METRICS,
    ...FACT_METRICS,
    ...createWordingMetrics(articles),
    ...CONVERSATION_METRICS,
    ...SAFETY_METRICS,
    ...createInvariants(articles),
  ];
}

/** Applies every metric to every case. */
export function scoreAll(results: readonly CaseResult[], metrics: readonly Metric[]): readonly ScoredCase[] {
  const invariants = metrics.filter(({ area }) => area === 'invariant');
  return results.map(({ testCase, outcome }) => {
    const scores = Object.fromEntries(metrics.map(({ id, score }) => [id, score(testCase, outcome)]));
    const isSound = invariants.every(({ id }) => (scores[id] ?? 1) === 1);
    return { testCase, outcome, isGood: isSound && isGood(testCase, outcome), scores };
  });
}
