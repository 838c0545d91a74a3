import { isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import type { Evaluation } from '../evaluate.ts';
import type { ScoredCase } from '../scorers/score-all.ts';

/** Name of the system in the run file. */
const SYSTEM = 'vouch';

/** The rankings in the format of trec_eval: question, Q0, section, rank, score, system. */
export function toRun({ cases }: Evaluation): string {
  return toLines(cases, ({ testCase, outcome }) =>
    (outcome.reading?.sections ?? []).map(
      ({ id, score }, i) => `${testCase.id} Q0 ${id} ${i + 1} ${score.toFixed(4)} ${SYSTEM}`,
    ),
  );
}

/** The judgements in the format of trec_eval: question, 0, section, relevance. */
export function toQrels({ cases }: Evaluation): string {
  return toLines(cases, ({ testCase }) =>
    testCase.expect.section.map((section) => `${testCase.id} 0 ${section} 1`),
  );
}

function toLines(cases: readonly ScoredCase[], toLine: (one: ScoredCase) => readonly string[]): string {
  const judged = cases.filter(({ testCase }) => isQuestion(testCase) && isAnswerable(testCase));
  return `${judged.flatMap(toLine).join('\n')}\n`;
}
