import { type EvalCase, isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import { type Outcome, offeredSections, shownSections } from '../running/outcome.ts';
import { type Metric, type Score, toMetric } from './scorer.ts';

/** Whether the service asserted, offered or declined, and whether rightly so. */
export const DECISION_METRICS: readonly Metric[] = [
  toMetric('decision', 'coverage', 'Answered among answerable', coverage, { isHeadline: true }),
  toMetric('decision', 'wrong', 'Wrong among answered', wrong, { better: 'lower', isHeadline: true }),
  toMetric('decision', 'asserted-wrong', 'Wrongly asserted among all', assertedWrong, {
    better: 'lower',
    isHeadline: true,
  }),
  toMetric('decision', 'helped', 'Right section answered or offered', helped, { isHeadline: true }),
  toMetric('decision', 'unanswerable-not-answered', 'Unanswerable not answered', notAnswered, {
    isHeadline: true,
  }),
  toMetric('decision', 'unanswerable-declined', 'Unanswerable plainly declined', declined, {
    isHeadline: true,
  }),
  toMetric('decision', 'accepted', 'Reply of an acceptable kind', accepted),
  toMetric('decision', 'taken-over', 'Answerable question taken over by the safety screen', takenOver, {
    better: 'lower',
  }),
];

/**
 * Whether a reply serves the case: the right section asserted or offered, nothing asserted where nothing
 * answers, the right card where one has to come.
 */
export function isGood(testCase: EvalCase, outcome: Outcome): boolean {
  const { expect } = testCase;
  const { decision, answer } = outcome;
  const accepted = [expect.decision, ...expect.accept];
  if (decision === 'safety' && expect.route.length > 0) return expect.route.includes(answer.route);
  if (
    accepted.includes('answer') &&
    expect.section.length > 0 &&
    decision !== 'decline' &&
    decision !== 'safety'
  ) {
    return offeredSections(outcome).some((section) => expect.section.includes(section));
  }
  if (expect.decision === 'decline' && isQuestion(testCase)) return decision !== 'answer';
  return accepted.includes(decision);
}

function coverage(testCase: EvalCase, { decision }: Outcome): Score {
  return isQuestion(testCase) && isAnswerable(testCase) ? Number(decision === 'answer') : null;
}

function wrong(testCase: EvalCase, outcome: Outcome): Score {
  if (!isQuestion(testCase) || outcome.decision !== 'answer') return null;
  return Number(!showsRight(testCase, outcome));
}

/** Unlike {@link wrong} it counts every question, so that two runs can be compared case by case. */
function assertedWrong(testCase: EvalCase, outcome: Outcome): Score {
  return isQuestion(testCase) ? (wrong(testCase, outcome) ?? 0) : null;
}

function helped(testCase: EvalCase, outcome: Outcome): Score {
  if (!isQuestion(testCase) || !isAnswerable(testCase)) return null;
  const sections = offeredSections(outcome);
  return Number(sections.some((section) => testCase.expect.section.includes(section)));
}

function notAnswered(testCase: EvalCase, outcome: Outcome): Score {
  if (!isUnanswerable(testCase)) return null;
  return Number(outcome.decision !== 'answer' || showsRight(testCase, outcome));
}

function declined(testCase: EvalCase, { decision }: Outcome): Score {
  return isUnanswerable(testCase) ? Number(decision === 'decline' || decision === 'safety') : null;
}

function accepted(testCase: EvalCase, { decision }: Outcome): Score {
  if (!isQuestion(testCase)) return null;
  return Number([testCase.expect.decision, ...testCase.expect.accept].includes(decision));
}

function takenOver(testCase: EvalCase, { decision }: Outcome): Score {
  return isQuestion(testCase) && isAnswerable(testCase) ? Number(decision === 'safety') : null;
}

function isUnanswerable(testCase: EvalCase): boolean {
  return isQuestion(testCase) && testCase.expect.decision === 'decline';
}

function showsRight(testCase: EvalCase, outcome: Outcome): boolean {
  return shownSections(outcome).some((section) => testCase.expect.section.includes(section));
}
