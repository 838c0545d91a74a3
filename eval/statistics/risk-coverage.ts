/** Something decided with a confidence, and whether it was right. */
export interface Judgement {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Risk among the `share` of all questions that one is surest of. */
export interface RiskPoint {
  readonly share: number;
  readonly risk: number;
  readonly confidence: number;
}

/** The risk-coverage curve: what would be wrong if only the surest k were answered, for every k. */
export function riskCurve(judgements: readonly Judgement[]): readonly RiskPoint[] {
  const falling = judgements.toSorted((a, b) => b.confidence - a.confidence);
  let wrong = 0;
  return falling.map(({ confidence, isRight }, i) => {
    if (!isRight) wrong += 1;
    return { share: (i + 1) / falling.length, risk: wrong / (i + 1), confidence };
  });
}

/**
 * Area under the risk-coverage curve: mean risk over all k. Lower is better.
 *
 * @see Geifman, Uziel and El-Yaniv, Bias-reduced uncertainty estimation, 2019
 */
export function aurc(curve: readonly RiskPoint[]): number {
  return curve.reduce((sum, { risk }) => sum + risk, 0) / curve.length;
}

/** What of the area is the ranking's fault: nothing if every right one is surer than every wrong one. */
export function excessAurc(judgements: readonly Judgement[]): number {
  const ideal = judgements.map(({ isRight }) => ({ confidence: Number(isRight), isRight }));
  return aurc(riskCurve(judgements)) - aurc(riskCurve(ideal));
}

/** Probability that a right one is surer than a wrong one; ties count half. */
export function auroc(judgements: readonly Judgement[]): number {
  const right = judgements.filter(({ isRight }) => isRight);
  const wrong = judgements.filter(({ isRight }) => !isRight);
  let wins = 0;
  for (const a of right) {
    for (const b of wrong)
      wins += Number(a.confidence > b.confidence) + Number(a.confidence === b.confidence) / 2;
  }
  return wins / (right.length * wrong.length);
}

/** Largest share that can be answered with at most this risk, as the curve shows it: no promise. */
export function shareAtRisk(curve: readonly RiskPoint[], risk: number): number {
  return curve.reduce((share, point) => (point.risk <= risk ? point.share : share), 0);
}
