/** Halvings of the interval that is searched: more than a double can tell apart. */
const HALVINGS = 60;

/**
 * One-sided upper bound on a rate of which `events` were seen in `trials`: the largest rate under which
 * so few events still have the probability `1 - confidence`.
 *
 * @see Clopper and Pearson, The use of confidence or fiducial limits, Biometrika, 1934
 */
export function upperBound(events: number, trials: number, confidence = 0.95): number {
  if (trials === 0 || events >= trials) return 1;
  return bisect((rate) => cumulativeBinomial(events, trials, rate) > 1 - confidence);
}

/** One-sided lower bound: the mirror image of {@link upperBound}. */
export function lowerBound(events: number, trials: number, confidence = 0.95): number {
  return trials === 0 ? 0 : 1 - upperBound(trials - events, trials, confidence);
}

/** The point in [0, 1] up to which a falling condition holds. */
function bisect(holds: (rate: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability of at most `events` in `trials`, summed in logarithms so that large counts do not underflow. */
function cumulativeBinomial(events: number, trials: number, rate: number): number {
  let logChoose = 0;
  let sum = 0;
  for (let i = 0; i <= events; i += 1) {
    if (i > 0) logChoose += Math.log((trials - i + 1) / i);
    sum += Math.exp(logChoose + i * Math.log(rate) + (trials - i) * Math.log1p(-rate));
  }
  return sum;
}
