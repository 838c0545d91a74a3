import type { Article } from '../../src/domain/article.ts';
import { createProgressBar } from '../../src/node/progress-bar.ts';
import { askVariants, type Robustness } from '../robustness/ask-variants.ts';
import { createMetrics, type ScoredCase, scoreAll } from '../scorers/score-all.ts';
import type { Metric } from '../scorers/scorer.ts';
import { askBench, type Bench } from './open-bench.ts';
import { rememberQuestions } from './remember-questions.ts';
import { type Timing, timeSteps } from './time-steps.ts';

/** Everything measured on one corpus. */
export interface CorpusRun {
  readonly name: string;
  readonly version: string;
  readonly articles: readonly Article[];
  readonly hasGraph: boolean;
  readonly cases: readonly ScoredCase[];
  readonly metrics: readonly Metric[];
  readonly robustness: readonly Robustness[];
  readonly timing: Timing;
}

/** Asks a corpus everything, judges it, and closes nothing. */
export async function runCorpus({ corpus, cases }: Bench): Promise<CorpusRun> {
  const { articles } = corpus.parts.snapshot;
  const remembered = corpus.withParts({ encoder: rememberQuestions(corpus.parts.encoder) });
  const results = await askBench({ corpus: remembered, cases });
  const metrics = createMetrics(articles);
  const onProgress = createProgressBar(`Retyping ${corpus.name}`, 'questions', process.stderr);
  return {
    name: corpus.name,
    version: results[0]?.outcome.answer.corpusVersion ?? '',
    articles,
    hasGraph: corpus.hasGraph,
    cases: scoreAll(results, metrics),
    metrics,
    robustness: await askVariants(results, corpus, onProgress),
    timing: await timeSteps(results, corpus),
  };
}
