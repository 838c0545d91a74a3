import { describe, expect, it } from 'vitest';
import { toConfidence } from './confidence.ts';

const NOTHING = { score: 0, margin: 0, lead: 0, sentenceMatch: 0 };
const CALIBRATION = {
  version: 1,
  model: 'fake',
  bias: -1,
  weights: { ...NOTHING, score: 2, margin: 0.5 },
  answerThreshold: 0.8,
  choicesThreshold: 0.2,
};

describe('toConfidence', () => {
  it('is the logistic function of bias and weighted evidence', () => {
    const evidence = { ...NOTHING, score: 1, margin: 2, lead: 9 };
    expect(toConfidence(evidence, CALIBRATION)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect(toConfidence({ ...NOTHING, score: 0.5 }, CALIBRATION)).toBe(0.5);
  });

  it('stays a probability whatever the evidence', () => {
    expect(toConfidence({ ...NOTHING, score: 1e6 }, CALIBRATION)).toBe(1);
    expect(toConfidence({ ...NOTHING, score: -1e6 }, CALIBRATION)).toBe(0);
  });
});
