/** Middle value; half of the measurements are larger. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of the measurements do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** One figure of the bench: a ratio to a limit or to a peer that was measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  /** The largest ratio that meets the goal. */
  readonly limit: number;
  /** The absolute values behind it; information only, machines differ. */
  readonly detail: string;
}

/** A figure on one line of at most 100 columns, and what it is made of on the next. */
export function printFigure({ name, ratio, limit, detail }: Figure): string {
  const verdict = ratio <= limit ? 'ok  ' : 'MISS';
  return `${verdict} ${name}: ${ratio.toFixed(2)} (at most ${limit.toFixed(2)})\n     ${detail}`;
}
