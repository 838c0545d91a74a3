import type { Section } from './article.ts';
import type { QuestionEncoding } from './ports.ts';

/** A section that may answer a question. */
export interface RankedSection {
  readonly section: Section;
  /** Late-interaction score of its best passage; higher is better, comparable across questions. */
  readonly score: number;
  /** How well each of its sentences, in reading order, matches the question; higher is better. */
  readonly sentenceMatches: readonly number[];
}

/**
 * What is known about how well a ranking's first section answers the question. All are scores:
 * higher speaks for the section.
 */
export interface Evidence {
  /** Score of the first section. */
  readonly score: number;
  /** How far the second section's score lies below it. */
  readonly margin: number;
  /** How far the mean score of the second to sixth section lies below it. */
  readonly lead: number;
  /** Best weighted match of the question within one sentence of the section. */
  readonly sentenceMatch: number;
}

/** Sections for one reading of a question, best first. */
export interface Ranking {
  readonly sections: readonly RankedSection[];
  readonly evidence: Evidence;
  /** Estimated probability that the first section answers the question. */
  readonly confidence: number;
  readonly encoding: QuestionEncoding;
}

/** Ranks an index's sections for a question. */
export interface Retriever {
  rank(question: QuestionEncoding): Promise<Ranking>;
}

/** Turns evidence into confidence, and confidence into a decision. Fitted, never typed. */
export interface Calibration {
  /** Raised when the evidence changes meaning. */
  readonly version: number;
  /** The encoder whose scores it was fitted on. */
  readonly model: string;
  /** Logistic regression: `confidence = σ(bias + Σ weight · evidence)`. */
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  /** At or above it the first section is asserted. */
  readonly answerThreshold: number;
  /** At or above it sections are offered; below it the question is declined. */
  readonly choicesThreshold: number;
}
