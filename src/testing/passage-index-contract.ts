import { describe, expect, it } from 'vitest';
import type { PassageIndex } from '../domain/ports.ts';

const DIMENSIONS = 4;
/** Unit vectors a person can place: three axes and one between the first two. */
const ROWS = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0.6, 0.8, 0, 0],
];

/** What every {@link PassageIndex} must do. */
export function testPassageIndex(
  name: string,
  create: (vectors: Float32Array, dimensions: number) => Promise<PassageIndex>,
): void {
  describe(`${name} as PassageIndex`, () => {
    const open = (rows: readonly (readonly number[])[]) => create(Float32Array.from(rows.flat()), DIMENSIONS);

    it('finds the nearest passages, nearest first, with their cosine', async () => {
      const hits = await (await open(ROWS)).search(Float32Array.from([1, 0, 0, 0]), 2);
      expect(hits.map(({ passage }) => passage)).toEqual([0, 3]);
      expect(hits[0]!.similarity).toBeCloseTo(1, 5);
      expect(hits[1]!.similarity).toBeCloseTo(0.6, 5);
    });

    it('orders passages by cosine down to the opposite of the question', async () => {
      const hits = await (await open(ROWS)).search(Float32Array.from([-0.8, 0.6, 0, 0]), 4);
      const similarities = hits.map(({ similarity }) => Math.round(similarity * 1e5) / 1e5);
      expect(similarities).toEqual([0.6, 0, 0, -0.8]);
      expect([hits[0]!.passage, hits[3]!.passage]).toEqual([1, 0]);
    });

    it('gives all it has when asked for more', async () => {
      const index = await open(ROWS);
      expect(index.size).toBe(4);
      expect(await index.search(Float32Array.from([0, 1, 0, 0]), 100)).toHaveLength(4);
    });

    it('works with a single passage', async () => {
      const hits = await (await open([[0, 0, 0, 1]])).search(Float32Array.from([0, 0, 0, 1]), 10);
      expect(hits.map(({ passage }) => passage)).toEqual([0]);
    });
  });
}
