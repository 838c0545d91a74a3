import type { Hit, PassageIndex } from '../domain/ports.ts';

/**
 * Finds passages by comparing the query with every vector.
 *
 * For a clinic's few thousand passages this takes a few tenths of a millisecond and needs no native
 * code. It is exact: the reference that the HNSW index is measured against, and its stand-in where
 * that cannot be compiled.
 *
 * @param vectors - unit vectors, row by row.
 */
export function createFlatIndex(vectors: Float32Array, dimensions: number): PassageIndex {
  const size = vectors.length / dimensions;

  return {
    size,
    async search(vector, limit) {
      const hits: Hit[] = [];
      for (let passage = 0; passage < size; passage += 1) {
        const similarity = dot(vector, vectors, passage * dimensions, dimensions);
        if (hits.length < limit || similarity > hits[hits.length - 1]!.similarity) {
          insert(hits, { passage, similarity }, limit);
        }
      }
      return hits;
    },
  };
}

function dot(query: Float32Array, vectors: Float32Array, start: number, dimensions: number): number {
  let sum = 0;
  for (let i = 0; i < dimensions; i += 1) sum += query[i]! * vectors[start + i]!;
  return sum;
}

/** Keeps `hits` sorted and no longer than `limit`; of equals the earlier passage stays first. */
function insert(hits: Hit[], hit: Hit, limit: number): void {
  let place = hits.length;
  while (place > 0 && hits[place - 1]!.similarity < hit.similarity) place -= 1;
  hits.splice(place, 0, hit);
  if (hits.length > limit) hits.pop();
}
