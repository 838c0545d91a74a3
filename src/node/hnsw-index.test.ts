import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { describe, expect, it } from 'vitest';
import { createFlatIndex } from '../retrieval/flat-index.ts';
import { testPassageIndex } from '../testing/passage-index-contract.ts';
import { buildHnswStore, createHnswIndex, HNSW_PARAMETERS, hasHnsw, loadHnswStore } from './hnsw-index.ts';
import { measureRecall } from './measure-recall.ts';

const DIMENSIONS = 384;
/** The store never embeds by itself here: it is given vectors. */
const EMBEDDINGS: EmbeddingsInterface = {
  embedQuery: () => Promise.reject(new Error('nothing is embedded here')),
  embedDocuments: () => Promise.reject(new Error('nothing is embedded here')),
};

// Without a C++ compiler at "npm ci" there is no hnswlib-node; the service then searches exactly.
describe.skipIf(!(await hasHnsw()))('the HNSW index', () => {
  testPassageIndex('HNSW', async (vectors, dimensions) =>
    createHnswIndex(await buildHnswStore(vectors, dimensions, EMBEDDINGS)),
  );

  it('finds at least .999 of the exact neighbours among 10,000 passages, also after loading', async () => {
    const vectors = clusteredVectors(10_000);
    const exact = createFlatIndex(vectors, DIMENSIONS);
    const store = await buildHnswStore(vectors, DIMENSIONS, EMBEDDINGS);
    const directory = await mkdtemp(join(tmpdir(), 'vouch-hnsw-'));
    await store.save(directory);
    const loaded = await loadHnswStore(directory, EMBEDDINGS, { ...HNSW_PARAMETERS, recall: 1 });
    for (const index of [createHnswIndex(store), createHnswIndex(loaded)]) {
      expect(await measureRecall(index, exact, vectors, DIMENSIONS)).toBeGreaterThanOrEqual(0.999);
    }
  }, 120_000);
});

/** Unit vectors around 200 centres, as passages lie around topics. */
function clusteredVectors(count: number): Float32Array {
  const random = createRandom(7);
  const centres = Array.from({ length: 200 }, () => Array.from({ length: DIMENSIONS }, () => random() - 0.5));
  const vectors = new Float32Array(count * DIMENSIONS);
  for (let i = 0; i < count; i += 1) {
    const centre = centres[i % centres.length]!;
    const row = vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
    for (let d = 0; d < DIMENSIONS; d += 1) row[d] = centre[d]! + (random() - 0.5);
    const length = Math.hypot(...row);
    for (let d = 0; d < DIMENSIONS; d += 1) row[d]! /= length;
  }
  return vectors;
}

/** Mulberry32: the same numbers in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
