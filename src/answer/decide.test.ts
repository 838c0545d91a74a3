import { describe, expect, it } from 'vitest';
import type { Ranking } from '../domain/retrieval.ts';
import { FAKE_CALIBRATION, parseFakeArticle } from '../testing/fake-snapshot.ts';
import { decide } from './decide.ts';

const { sections: SECTIONS } = parseFakeArticle(
  'a',
  'A.\n\n## B\n\nB.\n\n## C\n\nC.\n\n## D\n\nD.\n\n## E\n\nE.',
);
const CALIBRATION = { ...FAKE_CALIBRATION, answerThreshold: 0.8, choicesThreshold: 0.2 };

function toRanking(confidence: number, scores: readonly number[]): Ranking {
  return {
    sections: scores.map((score, i) => ({ section: SECTIONS[i]!, score, sentenceMatches: [] })),
    evidence: { score: 0, margin: 0, lead: 0, sentenceMatch: 0 },
    confidence,
    encoding: {
      vector: new Float32Array(0),
      tokens: new Float32Array(0),
      weights: new Float32Array(0),
      routes: new Float32Array(0),
    },
  };
}

describe('decide', () => {
  it.each([
    [1, 'answer'],
    [0.8, 'answer'],
    [0.79, 'choices'],
    [0.2, 'choices'],
    [0.19, 'no-answer'],
    [0, 'no-answer'],
  ])('takes a confidence of %d for %s', (confidence, kind) => {
    expect(decide(toRanking(confidence, [5, 4]), CALIBRATION).kind).toBe(kind);
  });

  it('answers with the first section', () => {
    expect(decide(toRanking(0.9, [5, 4]), CALIBRATION)).toEqual({ kind: 'answer', section: SECTIONS[0] });
  });

  it('offers three sections at most', () => {
    expect(decide(toRanking(0.5, [5, 4, 3, 2, 1]), CALIBRATION)).toEqual({
      kind: 'choices',
      sections: SECTIONS.slice(0, 3),
    });
  });

  it('offers only sections that score near the first', () => {
    expect(decide(toRanking(0.5, [5, -1, -1.01]), CALIBRATION)).toMatchObject({
      sections: SECTIONS.slice(0, 2),
    });
    expect(decide(toRanking(0.5, [5, -9]), CALIBRATION)).toMatchObject({ sections: SECTIONS.slice(0, 1) });
  });

  it('never compares a raw score', () => {
    expect(decide(toRanking(0.9, [-50]), CALIBRATION).kind).toBe('answer');
    expect(decide(toRanking(0.1, [50]), CALIBRATION).kind).toBe('no-answer');
  });

  it('declines when nothing was found', () => {
    expect(decide(toRanking(1, []), CALIBRATION)).toEqual({ kind: 'no-answer', isOffTopic: false });
  });
});
