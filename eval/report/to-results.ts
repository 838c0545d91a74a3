import type { Evaluation } from '../evaluate.ts';
import { toReply } from '../gates/baseline.ts';

/** Digits of numbers: more would only show how sums were added up. */
const DIGITS = 6;

/** The whole run as data, the same bytes for the same articles, cases and service. */
export function toResults({
  runs,
  cases,
  metrics,
  measures,
  selective,
  changes,
  flips,
  gates,
  messages,
}: Evaluation): string {
  const value = {
    corpora: runs.map(({ name, version, hasGraph }) => ({
      name,
      version,
      search: hasGraph ? 'hnsw' : 'exact',
    })),
    gates,
    metrics: metrics.map(({ score: _, ...rest }) => rest),
    measures,
    selective: selective.map(({ curve: _, ...rest }) => rest),
    robustness: runs.flatMap(({ robustness }) => robustness),
    changes: changes.map(({ metric, ...rest }) => ({ metric: metric.id, ...rest })),
    flips,
    messages,
    cases: cases.map(({ testCase, outcome, isGood, scores }) => ({
      id: testCase.id,
      split: testCase.split,
      isGood,
      reply: toReply(outcome),
      confidence: outcome.reading?.confidence ?? null,
      scores: Object.fromEntries(Object.entries(scores).filter(([, score]) => score !== null)),
    })),
  };
  return `${JSON.stringify(value, rounded, 1)}\n`;
}

/** How long steps took. Apart from the results, because no two runs agree on it. */
export function toTimings({ runs }: Evaluation): string {
  return `${JSON.stringify(Object.fromEntries(runs.map(({ name, timing: { loop, times } }) => [name, { loop, times }])), rounded, 1)}\n`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
}
