import type { PassageIndex } from '../domain/ports.ts';

/** Neighbours compared per query: recall@10 is the field's usual figure. */
const NEIGHBOURS = 10;
/** Most queries; above it every n-th passage is one. */
const MOST_QUERIES = 500;

/**
 * Share of the exact ten nearest passages that an index finds, with the passages themselves as
 * queries. Of equally near passages either counts.
 */
export async function measureRecall(
  index: PassageIndex,
  exact: PassageIndex,
  vectors: Float32Array,
  dimensions: number,
): Promise<number> {
  const step = Math.ceil(exact.size / MOST_QUERIES);
  let found = 0;
  let wanted = 0;
  for (let i = 0; i < exact.size; i += step) {
    const query = vectors.subarray(i * dimensions, (i + 1) * dimensions);
    const truth = await exact.search(query, NEIGHBOURS);
    const farthest = truth.at(-1)!.similarity - 1e-6;
    const hits = await index.search(query, NEIGHBOURS);
    found += hits.filter(({ similarity }) => similarity >= farthest).length;
    wanted += truth.length;
  }
  return found / wanted;
}
