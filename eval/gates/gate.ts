/** A condition that a release has to keep. */
export interface Gate {
  readonly kind: 'invariant' | 'floor' | 'regression';
  readonly name: string;
  readonly isPassed: boolean;
  /** What was measured and what is wanted. */
  readonly detail: string;
  /** Ids of cases that broke it, where it is about cases. */
  readonly cases: readonly string[];
}
