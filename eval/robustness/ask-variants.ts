import { type EvalCase, isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import { askAll, type CaseResult } from '../running/ask-all.ts';
import type { OpenCorpus } from '../running/open-corpus.ts';
import { type Outcome, offeredSections } from '../running/outcome.ts';
import { type Estimate, estimateMean } from '../statistics/bootstrap.ts';
import { VARIANTS } from './variants.ts';

/** Every second case is enough: all of them would double the time of a run. */
const STEP = 2;

/** How replies hold when the same questions are typed in another way. */
export interface Robustness {
  readonly corpus: string;
  readonly variant: string;
  /** Same decision, and the same section first. */
  readonly same: Estimate;
  /** Change of "right section answered or offered". */
  readonly helped: Estimate;
}

/** Asks answerable single questions of the test split in every variant. */
export async function askVariants(
  results: readonly CaseResult[],
  corpus: OpenCorpus,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Robustness[]> {
  const originals = results.filter(({ testCase }) => isSampled(testCase)).filter((_, i) => i % STEP === 0);
  if (originals.length === 0) return [];
  const rows: Robustness[] = [];
  let done = 0;
  for (const { name, change } of VARIANTS) {
    const cases = originals.map(({ testCase }) => ({ ...testCase, turns: testCase.turns.map(change) }));
    const changed = await askAll(cases, corpus, () => onProgress(++done, VARIANTS.length * cases.length));
    rows.push(compare(name, originals, changed));
  }
  return rows;
}

function isSampled(testCase: EvalCase): boolean {
  return (
    isQuestion(testCase) && isAnswerable(testCase) && testCase.split === 'test' && testCase.turns.length === 1
  );
}

function compare(
  variant: string,
  originals: readonly CaseResult[],
  changed: readonly CaseResult[],
): Robustness {
  const pairs = originals.map(({ testCase, outcome }, i) => ({
    testCase,
    before: outcome,
    after: changed[i]!.outcome,
  }));
  const estimate = (value: (pair: (typeof pairs)[number]) => number) =>
    estimateMean(pairs.map((pair) => ({ group: pair.testCase.group, value: value(pair) })))!;
  return {
    corpus: originals[0]!.testCase.corpus,
    variant,
    same: estimate(({ before, after }) => Number(toKey(before) === toKey(after))),
    helped: estimate(({ testCase, before, after }) => helps(testCase, after) - helps(testCase, before)),
  };
}

function toKey(outcome: Outcome): string {
  return `${outcome.decision} ${outcome.reading?.sections[0]?.id}`;
}

function helps({ expect }: EvalCase, outcome: Outcome): number {
  return Number(offeredSections(outcome).some((section) => expect.section.includes(section)));
}
