import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Encoder } from '../domain/ports.ts';

/** What every {@link Encoder} must do. */
export function testEncoder(name: string, openEncoder: () => Promise<Encoder>): void {
  describe(`${name} as Encoder`, () => {
    let encoder: Encoder;
    beforeAll(async () => {
      encoder = await openEncoder();
    });
    afterAll(() => encoder.close());

    it('gives a question a unit vector, and each of its tokens one', async () => {
      const { vector, tokens, weights } = await encoder.encodeQuestion('How much does it cost?');
      expect(vector.length).toBe(encoder.model.dimensions);
      expect(length(vector)).toBeCloseTo(1, 3);
      expect(tokens.length).toBe(weights.length * encoder.model.tokenDimensions);
      expect(length(tokens.subarray(0, encoder.model.tokenDimensions))).toBeCloseTo(1, 3);
    });

    it('gives weights and kinds of message that sum to 1', async () => {
      const { weights, routes } = await encoder.encodeQuestion('How much does it cost?');
      expect(sum(weights)).toBeCloseTo(1, 3);
      expect(sum(routes)).toBeCloseTo(1, 3);
      expect(routes.length).toBe(encoder.model.routes.length);
    });

    it('counts the tokens of every segment of a passage', async () => {
      const { vector, tokens, segmentTokens } = await encoder.encodePassage([
        'Costs:',
        'It costs £90.',
        'Ask us.',
      ]);
      expect(length(vector)).toBeCloseTo(1, 3);
      expect(segmentTokens.length).toBe(3);
      expect(sum(segmentTokens) * encoder.model.tokenDimensions).toBe(tokens.length);
    });

    it('gives the same vectors for the same text, whatever was encoded between', async () => {
      const first = await encoder.encodeQuestion('Is it safe?');
      await Promise.all(['a', 'two words', 'and three more'].map((text) => encoder.encodeQuestion(text)));
      expect(await encoder.encodeQuestion('Is it safe?')).toEqual(first);
    });

    it('accepts an empty, a very long and a strange text', async () => {
      for (const text of ['', 'word '.repeat(5000), '🙂 \u0000 \uD800 العربية']) {
        expect(length((await encoder.encodeQuestion(text)).vector)).toBeCloseTo(1, 3);
        expect(length((await encoder.encodePassage([text])).vector)).toBeCloseTo(1, 3);
      }
    });
  });
}

function length(vector: Float32Array): number {
  return Math.sqrt(vector.reduce((total, x) => total + x * x, 0));
}

function sum(values: Float32Array | readonly number[]): number {
  return [...values].reduce((total, value) => total + value, 0);
}
