import type { Calibration, Evidence } from '../../src/domain/retrieval.ts';
import { toConfidence } from '../../src/retrieval/confidence.ts';
import { type EvalCase, isAnswerable } from '../dataset/eval-case.ts';
import type { CaseResult } from '../running/ask-all.ts';
import type { Reading } from '../running/outcome.ts';
import type { Example } from '../statistics/fit-logistic.ts';
import { groupBy } from '../statistics/group-by.ts';

/** The evidence in the order in which its weights are fitted. */
export const EVIDENCE: readonly (keyof Evidence)[] = ['score', 'margin', 'lead', 'sentenceMatch'];

/** Whether the section that a reading puts first answers the question. */
export function isRight({ expect }: EvalCase, { sections }: Reading): boolean {
  return expect.section.includes(sections[0]?.id ?? '');
}

/**
 * One example for every reading of every case. Corpora count alike, however many cases they have,
 * so that confidence holds for one article as for twelve.
 */
export function toExamples(results: readonly CaseResult[]): readonly Example[] {
  const counts = groupBy(results, ({ testCase }) => testCase.corpus);
  return results.flatMap(({ testCase, outcome }) =>
    outcome.readings.map((reading) => ({
      features: EVIDENCE.map((name) => reading.evidence[name]),
      isPositive: isRight(testCase, reading),
      weight: results.length / counts.size / counts.get(testCase.corpus)!.length,
    })),
  );
}

/** A question after its readings were weighed: how sure the service is, and whether rightly so. */
export interface Judged {
  readonly confidence: number;
  /** The first section answers the question. */
  readonly isRight: boolean;
  /** An answering section is among those that would be offered. */
  readonly isHelped: boolean;
  readonly isAnswerable: boolean;
}

/** What the service would conclude from each case's readings with a calibration. Takeovers are left out. */
export function judgeAll(results: readonly CaseResult[], calibration: Calibration): readonly Judged[] {
  return results.flatMap(({ testCase, outcome }) => {
    const readings = outcome.readings.map((reading) => ({
      reading,
      confidence: toConfidence(reading.evidence, calibration),
    }));
    if (readings.length === 0) return [];
    const { reading, confidence } = readings.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return {
      confidence,
      isRight: isRight(testCase, reading),
      isHelped: reading.offered.some((section) => testCase.expect.section.includes(section)),
      isAnswerable: isAnswerable(testCase),
    };
  });
}
