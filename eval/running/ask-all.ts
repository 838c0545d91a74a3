import type { EvalCase } from '../dataset/eval-case.ts';
import { askCase } from './ask-case.ts';
import type { OpenCorpus } from './open-corpus.ts';
import type { Outcome } from './outcome.ts';

/** Questions in flight: enough that neither encoder thread ever waits. */
const IN_FLIGHT = 6;

/** A case and what happened to it. */
export interface CaseResult {
  readonly testCase: EvalCase;
  readonly outcome: Outcome;
}

/** Asks many cases, some at a time; results come in the order of the cases. */
export async function askAll(
  cases: readonly EvalCase[],
  corpus: OpenCorpus,
  onDone: () => void,
): Promise<readonly CaseResult[]> {
  const results = new Array<CaseResult>(cases.length);
  let next = 0;
  async function work(): Promise<void> {
    while (next < cases.length) {
      const place = next;
      next += 1;
      const testCase = cases[place]!;
      results[place] = { testCase, outcome: await askCase(testCase, corpus) };
      onDone();
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return results;
}
