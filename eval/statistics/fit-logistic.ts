/** One observation: features, whether the event happened, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** `P(event) = σ(bias + Σ weight · feature)`. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Pull of every standardised weight towards zero, in examples: only breaks ties among alike features. */
const RIDGE = 1;
/** Newton steps; a handful is enough, and the last ones change nothing. */
const STEPS = 30;

/**
 * Logistic regression by Newton's method on standardised features.
 *
 * @see Hastie, Tibshirani and Friedman, The elements of statistical learning, 4.4.1
 */
export function fitLogistic(examples: readonly Example[]): LogisticModel {
  const scales = examples[0]!.features.map((_, j) => toScale(examples, j));
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((value, j) => standardise(value, scales[j]!)),
  ]);
  let beta = new Array<number>(scales.length + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, hessian } = derivatives(examples, rows, beta);
    const change = solve(hessian, gradient);
    beta = beta.map((value, j) => value + change[j]!);
  }
  const weights = scales.map(({ deviation }, j) => beta[j + 1]! / deviation);
  const bias = beta[0]! - weights.reduce((sum, weight, j) => sum + weight * scales[j]!.mean, 0);
  return { bias, weights };
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function toScale(examples: readonly Example[], j: number): Scale {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = examples.reduce((sum, { features, weight }) => sum + weight * features[j]!, 0) / total;
  const squares = examples.reduce(
    (sum, { features, weight }) => sum + weight * (features[j]! - mean) ** 2,
    0,
  );
  return { mean, deviation: Math.sqrt(squares / total) || 1 };
}

function standardise(value: number, { mean, deviation }: Scale): number {
  return (value - mean) / deviation;
}

function derivatives(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  beta: readonly number[],
): { gradient: number[]; hessian: number[][] } {
  const gradient = beta.map((value, j) => (j === 0 ? 0 : -RIDGE * value));
  const hessian = beta.map((_, j) => beta.map((__, k) => (j === k && j > 0 ? RIDGE : 0)));
  for (const [i, { isPositive, weight }] of examples.entries()) {
    const row = rows[i]!;
    const p = sigmoid(row.reduce((sum, value, j) => sum + value * beta[j]!, 0));
    for (let j = 0; j < beta.length; j += 1) {
      gradient[j]! += weight * (Number(isPositive) - p) * row[j]!;
      for (let k = 0; k < beta.length; k += 1) hessian[j]![k]! += weight * p * (1 - p) * row[j]! * row[k]!;
    }
  }
  return { gradient, hessian };
}

/** Solves a small symmetric system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < rows.length; column += 1) {
    const rest = rows.slice(column);
    const pivot =
      column + rest.indexOf(rest.reduce((a, b) => (Math.abs(b[column]!) > Math.abs(a[column]!) ? b : a)));
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = row[column]! / rows[column]![column]!;
      for (let k = column; k < row.length; k += 1) row[k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
