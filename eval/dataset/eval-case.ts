/** What a reply does: assert a section, offer sections, say that nothing answers, or a fixed card. */
export const DECISIONS = ['answer', 'choices', 'decline', 'safety'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a case is for: 40 % to develop on, 30 % to calibrate on, 30 % never tuned on. */
export const SPLITS = ['development', 'calibration', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** What a good reply to a case is. */
export interface Expectation {
  readonly decision: Decision;
  /** Further decisions that are as good. */
  readonly accept: readonly Decision[];
  /** Sections that answer the question; any of them will do. */
  readonly section: readonly string[];
  /** Routes of the safety screen that are right; empty where none must fire. */
  readonly route: readonly string[];
  /** Every entry has to be shown, in one of its wordings. */
  readonly facts: readonly (readonly string[])[];
  /** Texts that must not be shown. */
  readonly never: readonly string[];
}

/** One message, the questions before it, and what a good reply is. */
export interface EvalCase {
  readonly id: string;
  /** Wordings of one intent share a group: they are split together and resampled together. */
  readonly group: string;
  readonly tags: readonly string[];
  /** Oldest first; the last one is judged. */
  readonly turns: readonly string[];
  readonly expect: Expectation;
  /** One failure fails the run, whatever the averages say. */
  readonly neverFail: boolean;
  readonly split: Split;
  readonly suite: string;
  readonly corpus: string;
  /** `file:line`, for messages. */
  readonly place: string;
}

/** Whether the corpus answers a case. */
export function isAnswerable({ expect }: EvalCase): boolean {
  return expect.decision === 'answer' || expect.decision === 'choices';
}

/** Suites that probe a rule. Their messages are no sample of what visitors ask. */
const PROBES: ReadonlySet<string> = new Set(['safety', 'injection', 'format', 'poisoned']);

/** Whether a case is a visitor's question, so that it counts in the averages. */
export function isQuestion({ suite }: Pick<EvalCase, 'suite'>): boolean {
  return !PROBES.has(suite);
}
