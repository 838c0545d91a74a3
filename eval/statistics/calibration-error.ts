import type { Judgement } from './risk-coverage.ts';

/** What was claimed and what was true among cases of like confidence. */
export interface ReliabilityBin {
  readonly confidence: number;
  readonly accuracy: number;
  readonly n: number;
}

/** Bins of equal mass: equal widths would leave most of them nearly empty. */
const BINS = 10;

/** Claimed against true accuracy, in ten bins that hold equally many cases. */
export function reliability(judgements: readonly Judgement[], bins = BINS): readonly ReliabilityBin[] {
  const rising = judgements.toSorted((a, b) => a.confidence - b.confidence);
  return Array.from({ length: bins }, (_, i) => {
    const bin = rising.slice(
      Math.round((i * rising.length) / bins),
      Math.round(((i + 1) * rising.length) / bins),
    );
    return {
      confidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
      accuracy: bin.filter(({ isRight }) => isRight).length / bin.length,
      n: bin.length,
    };
  }).filter(({ n }) => n > 0);
}

/**
 * Expected calibration error: mean distance between claimed and true accuracy.
 *
 * @see Nixon et al., Measuring calibration in deep learning, 2019
 */
export function expectedCalibrationError(judgements: readonly Judgement[]): number {
  const distances = reliability(judgements).map(
    ({ confidence, accuracy, n }) => n * Math.abs(confidence - accuracy),
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / judgements.length;
}

/** Mean squared distance of confidence and truth. */
export function brier(judgements: readonly Judgement[]): number {
  const errors = judgements.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2);
  return errors.reduce((sum, error) => sum + error, 0) / judgements.length;
}
