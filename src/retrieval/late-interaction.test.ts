import { describe, expect, it } from 'vitest';
import type { EncoderModel, QuestionEncoding } from '../domain/ports.ts';
import { lateInteractionScore, toMatch } from './late-interaction.ts';

const MODEL: EncoderModel = {
  id: 'by-hand',
  dimensions: 2,
  tokenDimensions: 2,
  rescore: [10, 5, 2, -3],
  softmin: 8,
  routes: [],
};
const QUESTION: QuestionEncoding = {
  vector: Float32Array.of(1, 0),
  tokens: Float32Array.of(1, 0, 0, 1),
  weights: Float32Array.of(0.75, 0.25),
  routes: new Float32Array(0),
};

describe('late interaction', () => {
  it('scores as on the model card, computed by hand', () => {
    const match = toMatch(QUESTION, Float32Array.of(0.5, 1), MODEL);
    // .75 · .5 + .25 · 1, and -ln(e^-4 + e^-8) / 8.
    expect(match.weighted).toBeCloseTo(0.625, 12);
    expect(match.weakest).toBeCloseTo(0.49773, 5);
    // 10 · .625 + 5 · .8 + 2 · .49773 - 3.
    expect(lateInteractionScore(match, 0.8, MODEL)).toBeCloseTo(8.24546, 5);
  });

  it('punishes one unmatched word more than several half-matched ones', () => {
    const even = toMatch(QUESTION, Float32Array.of(0.5, 0.5), MODEL);
    const uneven = toMatch(QUESTION, Float32Array.of(2 / 3, 0), MODEL);
    expect(uneven.weighted).toBeCloseTo(even.weighted, 6);
    expect(uneven.weakest).toBeLessThan(even.weakest - 0.3);
  });
});
