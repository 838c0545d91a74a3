import type { Calibration } from '../../src/domain/retrieval.ts';
import type { CaseResult } from '../running/ask-all.ts';
import { upperBound } from '../statistics/clopper-pearson.ts';
import { groupBy } from '../statistics/group-by.ts';
import { judgeAll } from './to-examples.ts';

const HEADER =
  'corpus                    n   coverage  wrong (of, bound)       helped   unanswerable declined  not asserted';

/** What a calibration decides, per corpus and together, as lines of a table. */
export function printDecisions(results: readonly CaseResult[], calibration: Calibration): string {
  const groups = groupBy(results, ({ testCase }) => testCase.corpus);
  const rows = [...groups].map(([name, group]) => toRow(name, group, calibration));
  return [HEADER, ...rows, toRow('all', results, calibration)].join('\n');
}

function toRow(name: string, results: readonly CaseResult[], calibration: Calibration): string {
  const judged = judgeAll(results, calibration);
  const answerable = judged.filter(({ isAnswerable }) => isAnswerable);
  const unanswerable = judged.filter((one) => !one.isAnswerable);
  const answered = judged.filter(({ confidence }) => confidence >= calibration.answerThreshold);
  const wrong = answered.filter(({ isRight }) => !isRight).length;
  const helped = answerable.filter(({ confidence, isRight, isHelped }) => {
    if (confidence >= calibration.answerThreshold) return isRight;
    return confidence >= calibration.choicesThreshold && isHelped;
  });
  const declined = unanswerable.filter(({ confidence }) => confidence < calibration.choicesThreshold);
  const notAsserted = unanswerable.filter(({ confidence }) => confidence < calibration.answerThreshold);
  const covered = answered.filter(({ isAnswerable }) => isAnswerable).length;
  return [
    name.padEnd(20),
    String(judged.length).padStart(7),
    share(covered, answerable.length).padStart(10),
    `${share(wrong, answered.length)} (${answered.length}, ${upperBound(wrong, answered.length).toFixed(3)})`.padStart(
      22,
    ),
    share(helped.length, answerable.length).padStart(10),
    share(declined.length, unanswerable.length).padStart(14),
    share(notAsserted.length, unanswerable.length).padStart(20),
  ].join(' ');
}

function share(count: number, total: number): string {
  return total === 0 ? '-' : (count / total).toFixed(3);
}
