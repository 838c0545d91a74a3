import type { Calibration, Evidence } from '../../src/domain/retrieval.ts';
import type { CaseResult } from '../running/ask-all.ts';
import { type Example, fitLogistic } from '../statistics/fit-logistic.ts';
import { type ChosenThreshold, chooseThreshold, quantileCandidates } from './choose-threshold.ts';
import { EVIDENCE, type Judged, judgeAll, toExamples } from './to-examples.ts';

/** Raised when the evidence changes meaning. */
const VERSION = 1;
/** Digits kept: the file is read by people, and more of them change no decision. */
const DIGITS = 4;
/**
 * Shares of all questions that are asserted, strict to lax. Coarse steps: between finer ones a single
 * unlucky case decides, and the sequence ends by chance.
 */
const ANSWERED_SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Shares of all questions that are not declined, from offering everything on. */
const OFFERED_SHARES = [1, 0.99, 0.98, 0.97, 0.96, 0.95, 0.93, 0.91, 0.88, 0.85];

/** The risks that thresholds must keep, as bounds that hold with 95 % confidence. */
export interface StatedRisks {
  /** Wrong section, or an answer to the unanswerable, among all that is asserted. */
  readonly wrongAnswer: number;
  /** Declined although an answering section would have been offered, among all such questions. */
  readonly lostChoice: number;
}

export interface FittedCalibration {
  readonly calibration: Calibration;
  readonly answer: ChosenThreshold | null;
  readonly choices: ChosenThreshold | null;
}

/** Cases to fit on. They must not share a group. */
export interface FittingCases {
  /** Confidence is fitted on these. */
  readonly development: readonly CaseResult[];
  /** Thresholds are chosen on these, which confidence has not seen: so their bounds are honest. */
  readonly calibration: readonly CaseResult[];
}

/** Fits confidence to the evidence, and thresholds to the stated risks. */
export function fitCalibration(cases: FittingCases, model: string, risks: StatedRisks): FittedCalibration {
  const { bias, weights } = fitConfidence(toExamples(cases.development));
  const confidence = {
    version: VERSION,
    model,
    bias: round(bias),
    weights,
    answerThreshold: 1,
    choicesThreshold: 0,
  };
  const judged = judgeAll(cases.calibration, confidence);
  const answer = chooseAnswerThreshold(judged, risks.wrongAnswer);
  const choices = chooseChoicesThreshold(judged, risks.lostChoice);
  const calibration = {
    ...confidence,
    answerThreshold: answer?.threshold ?? 1,
    choicesThreshold: Math.min(choices?.threshold ?? 0, answer?.threshold ?? 1),
  };
  return { calibration, answer, choices };
}

/**
 * Fits the weights of the evidence. All of it speaks for a section by definition, so evidence that is
 * given a negative weight only corrects the rest of it, by chance: it is dropped, and the rest fitted anew.
 */
function fitConfidence(examples: readonly Example[]): Pick<Calibration, 'bias' | 'weights'> {
  let kept = EVIDENCE.map((_, j) => j);
  for (;;) {
    const columns = kept;
    const { bias, weights } = fitLogistic(
      examples.map((example) => ({ ...example, features: columns.map((j) => example.features[j]!) })),
    );
    kept = columns.filter((_, i) => weights[i]! >= 0);
    if (kept.length === columns.length) return { bias: round(bias), weights: toWeights(columns, weights) };
  }
}

function toWeights(columns: readonly number[], weights: readonly number[]): Calibration['weights'] {
  const entries = EVIDENCE.map((name, j) => [name, round(weights[columns.indexOf(j)] ?? 0)]);
  return Object.fromEntries(entries) as Record<keyof Evidence, number>;
}

/** As many answers as the risk of a wrong one allows. */
export function chooseAnswerThreshold(judged: readonly Judged[], risk: number): ChosenThreshold | null {
  const candidates = candidatesOf(judged, ANSWERED_SHARES);
  return chooseThreshold(candidates, risk, (threshold) => {
    const answered = judged.filter(({ confidence }) => confidence >= threshold);
    return { events: answered.filter(({ isRight }) => !isRight).length, trials: answered.length };
  });
}

/** As many declined as the risk of losing a question that choices would have helped allows. */
export function chooseChoicesThreshold(judged: readonly Judged[], risk: number): ChosenThreshold | null {
  const helped = judged.filter(({ isHelped }) => isHelped);
  return chooseThreshold(candidatesOf(judged, OFFERED_SHARES), risk, (threshold) => {
    return {
      events: helped.filter(({ confidence }) => confidence < threshold).length,
      trials: helped.length,
    };
  });
}

function candidatesOf(judged: readonly Judged[], shares: readonly number[]): readonly number[] {
  return quantileCandidates(
    judged.map(({ confidence }) => confidence),
    shares,
  ).map(round);
}

function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}
