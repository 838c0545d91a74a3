/** Where a measured share may lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
