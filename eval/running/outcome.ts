import type { Answer } from '../../src/domain/reply.ts';
import type { Evidence } from '../../src/domain/retrieval.ts';
import type { Decision } from '../dataset/eval-case.ts';

/** One reading of a message: what was found for it, and how sure the first place is. */
export interface Reading {
  readonly kind: 'alone' | 'in-context';
  /** Sections best first, with their scores. */
  readonly sections: readonly { readonly id: string; readonly score: number }[];
  /** Sections in the order of the search alone, before re-scoring. */
  readonly searched: readonly string[];
  /** Sections that would be offered, were the service neither sure nor hopeless. */
  readonly offered: readonly string[];
  /** Whether the approximate index returned what exact search returns. */
  readonly isExact: boolean;
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** Milliseconds of one step. */
export interface StepTime {
  readonly name: string;
  readonly ms: number;
}

/** What happened to one case: the reply, and the way to it. */
export interface Outcome {
  readonly decision: Decision;
  readonly answer: Answer;
  /** Empty where the safety screen took over before anything was searched. */
  readonly readings: readonly Reading[];
  /** The reading that counted. */
  readonly reading: Reading | null;
  readonly times: readonly StepTime[];
  /** The section that the reply to the question before asserted, if it did. */
  readonly shownBefore: string | null;
}

/** What a reply does, whatever it is called: a card that quotes a section asserts that section. */
export function decisionOf({ kind, blocks }: Answer): Decision {
  if (kind === 'answer' || blocks.some(({ type }) => type === 'quote')) return 'answer';
  if (kind === 'choices') return 'choices';
  return kind === 'no-answer' ? 'decline' : 'safety';
}

/** Sections that the reply asserts. */
export function shownSections({ decision, answer }: Outcome): readonly string[] {
  return decision === 'answer' ? answer.citations.map(({ section }) => section) : [];
}

/** Sections that the reply asserts or offers. */
export function offeredSections(outcome: Outcome): readonly string[] {
  return [...shownSections(outcome), ...outcome.answer.choices.map(({ section }) => section)];
}
