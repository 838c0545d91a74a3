import { type EvalCase, isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import type { Outcome, Reading } from '../running/outcome.ts';
import { type Metric, type Score, toMetric } from './scorer.ts';

/** Follow-ups that mean nothing without the questions before them. */
const DEPENDENT = new Set([
  'followup-ellipsis',
  'followup-pronoun',
  'followup-elaborate',
  'followup-return',
  'followup-correction',
]);
/** Follow-ups that stand alone: earlier questions must not harm them. */
const SELF_CONTAINED = 'followup-switch';

export const CONVERSATION_METRICS: readonly Metric[] = [
  toMetric('conversation', 'followup-hit@1', 'Dependent follow-up: right section first', dependentHit, {
    isHeadline: true,
  }),
  toMetric('conversation', 'context-gain', 'Gain by context on dependent follow-ups', gain),
  toMetric('conversation', 'context-harm', 'Harm by context on self-contained questions', harm, {
    better: 'lower',
  }),
  toMetric('conversation', 'stuck', 'Stuck on the section that was shown before', stuck, { better: 'lower' }),
];

/** Whether a case needs the questions before it. */
export function isDependent({ tags }: EvalCase): boolean {
  return tags.some((tag) => DEPENDENT.has(tag));
}

function dependentHit(testCase: EvalCase, { reading }: Outcome): Score {
  return applies(testCase) && isDependent(testCase) ? hit(testCase, reading) : null;
}

/** -1 where the context lost the right section, 1 where it found it. */
function gain(testCase: EvalCase, outcome: Outcome): Score {
  return applies(testCase) && isDependent(testCase) ? byContext(testCase, outcome) : null;
}

/** 1 where the context lost the right section, -1 where it found it. */
function harm(testCase: EvalCase, outcome: Outcome): Score {
  if (!applies(testCase) || !testCase.tags.includes(SELF_CONTAINED)) return null;
  const change = byContext(testCase, outcome);
  return change === null ? null : 0 - change;
}

/** 1 where the section shown before comes first again although another one is wanted. */
function stuck(testCase: EvalCase, { reading, shownBefore }: Outcome): Score {
  const isAsked = applies(testCase) && shownBefore !== null && !testCase.expect.section.includes(shownBefore);
  return isAsked && reading ? Number(reading.sections[0]?.id === shownBefore) : null;
}

function byContext(testCase: EvalCase, { reading, readings }: Outcome): Score {
  const chosen = hit(testCase, reading);
  const alone = hit(testCase, readings.find(({ kind }) => kind === 'alone') ?? null);
  return chosen === null || alone === null ? null : chosen - alone;
}

function applies(testCase: EvalCase): boolean {
  return isQuestion(testCase) && isAnswerable(testCase) && testCase.turns.length > 1;
}

function hit({ expect }: EvalCase, reading: Reading | null): Score {
  return reading && Number(expect.section.includes(reading.sections[0]?.id ?? ''));
}
