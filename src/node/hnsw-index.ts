import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Hit, PassageIndex } from '../domain/ports.ts';
import type { IndexManifest } from '../domain/snapshot.ts';

/** Links per node: 16 is hnswlib's own choice and holds recall 1.000 at 10,000 passages here. */
const M = 16;
/** Nodes looked at while a node is linked: hnswlib's own choice. */
const EF_CONSTRUCTION = 200;
/** Nodes looked at in a search. LangChain leaves hnswlib's 10, which finds only .86 to .94. */
const EF_SEARCH = 400;
/** Fixes the graph: the same vectors give the same graph. */
const SEED = 100;

/** The graph's parameters as the manifest records them. */
export const HNSW_PARAMETERS = { m: M, efConstruction: EF_CONSTRUCTION, efSearch: EF_SEARCH, seed: SEED };

/** Whether `hnswlib-node` was compiled when the packages were installed. */
export async function hasHnsw(): Promise<boolean> {
  return HNSWLib.imports().then(
    () => true,
    () => false,
  );
}

/**
 * Builds the graph over unit vectors.
 *
 * Points are added to the graph directly: LangChain's `addVectors` would initialise it again with
 * hnswlib's default parameters.
 */
export async function buildHnswStore(
  vectors: Float32Array,
  dimensions: number,
  embeddings: EmbeddingsInterface,
): Promise<HNSWLib> {
  const size = vectors.length / dimensions;
  const { HierarchicalNSW } = await HNSWLib.imports();
  const graph = new HierarchicalNSW('ip', dimensions);
  graph.initIndex({ maxElements: size, m: M, efConstruction: EF_CONSTRUCTION, randomSeed: SEED });
  for (let i = 0; i < size; i += 1) {
    graph.addPoint(toNumbers(vectors.subarray(i * dimensions, (i + 1) * dimensions)), i);
  }
  graph.setEf(EF_SEARCH);
  const store = new HNSWLib(embeddings, { space: 'ip', numDimensions: dimensions, index: graph });
  store.docstore.add(
    Object.fromEntries(
      Array.from({ length: size }, (_, passage) => [passage, { pageContent: '', metadata: { passage } }]),
    ),
  );
  return store;
}

/** Loads a stored graph. `setEf` is not stored with it and has to be set again. */
export async function loadHnswStore(
  directory: string,
  embeddings: EmbeddingsInterface,
  parameters: NonNullable<IndexManifest['hnsw']>,
): Promise<HNSWLib> {
  const store = await HNSWLib.load(directory, embeddings);
  store.index.setEf(parameters.efSearch);
  return store;
}

/** Finds passages through the graph: cost grows with the logarithm of the corpus. */
export function createHnswIndex(store: HNSWLib): PassageIndex {
  const size = store.index.getCurrentCount();
  return {
    size,
    async search(vector, limit) {
      // LangChain warns on every query that asks for more than the store holds.
      const hits = await store.similaritySearchVectorWithScore(toNumbers(vector), Math.min(limit, size));
      // Its "score" is hnswlib's distance: 0 means identical.
      return hits.map(([document, distance]): Hit => {
        return { passage: document.metadata.passage as number, similarity: 1 - distance };
      });
    },
  };
}

/** hnswlib-node takes plain arrays only; a loop copies 384 numbers in 1 µs, `Array.from` in 12. */
function toNumbers(vector: Float32Array): number[] {
  const numbers = new Array<number>(vector.length);
  for (let i = 0; i < vector.length; i += 1) numbers[i] = vector[i]!;
  return numbers;
}
