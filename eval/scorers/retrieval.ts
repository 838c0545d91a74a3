import { type EvalCase, isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import type { Outcome } from '../running/outcome.ts';
import { hitAt, ndcgAt, type Relevance, reciprocalRank } from '../statistics/ranking.ts';
import { type Metric, type Score, toMetric } from './scorer.ts';

/** Ranks looked at by nDCG. */
const DEPTH = 5;

/** How far up an answering section stands, for questions that reach the search. */
export const RETRIEVAL_METRICS: readonly Metric[] = [
  toMetric(
    'retrieval',
    'hit@1',
    'Right section first',
    ranked((ids, gain) => hitAt(ids, gain, 1)),
    { isHeadline: true },
  ),
  toMetric(
    'retrieval',
    'hit@3',
    'Right section among three',
    ranked((ids, gain) => hitAt(ids, gain, 3)),
  ),
  toMetric(
    'retrieval',
    'hit@8',
    'Right section among eight',
    ranked((ids, gain) => hitAt(ids, gain, 8)),
  ),
  toMetric('retrieval', 'mrr', 'Mean reciprocal rank', ranked(reciprocalRank)),
  toMetric(
    'retrieval',
    'ndcg@5',
    'nDCG of the first five',
    ranked((ids, gain, wanted) =>
      ndcgAt(
        ids,
        gain,
        wanted.map(() => 1),
        DEPTH,
      ),
    ),
  ),
  toMetric('retrieval', 'search-hit@1', 'Right section first, search alone', searched(1)),
  toMetric('retrieval', 'search-hit@8', 'Right section among eight, search alone', searched(8)),
];

function ranked(
  measure: (ids: readonly string[], relevance: Relevance, wanted: readonly string[]) => number,
): (testCase: EvalCase, outcome: Outcome) => Score {
  return (testCase, { reading }) => {
    if (!isQuestion(testCase) || !isAnswerable(testCase) || !reading) return null;
    const { section } = testCase.expect;
    return measure(
      reading.sections.map(({ id }) => id),
      (id) => Number(section.includes(id)),
      section,
    );
  };
}

function searched(k: number): (testCase: EvalCase, outcome: Outcome) => Score {
  return (testCase, { reading }) => {
    if (!isQuestion(testCase) || !isAnswerable(testCase) || !reading) return null;
    return hitAt(reading.searched, (id) => Number(testCase.expect.section.includes(id)), k);
  };
}
