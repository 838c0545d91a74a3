import type { Calibration, Evidence } from '../domain/retrieval.ts';

/**
 * Probability that the first section answers the question, from all evidence at once.
 *
 * @see Platt, Probabilistic outputs for support vector machines, 1999
 */
export function toConfidence(evidence: Evidence, calibration: Calibration): number {
  let logit = calibration.bias;
  for (const name of Object.keys(calibration.weights) as (keyof Evidence)[]) {
    logit += calibration.weights[name] * evidence[name];
  }
  return 1 / (1 + Math.exp(-logit));
}
