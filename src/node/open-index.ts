import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { IndexError } from '../domain/errors.ts';
import type { PassageIndex } from '../domain/ports.ts';
import type { IndexManifest, IndexSnapshot } from '../domain/snapshot.ts';
import { createHnswIndex, HNSW_PARAMETERS, hasHnsw, loadHnswStore } from './hnsw-index.ts';
import { REPAIR, readIndex } from './index-store.ts';

/** What an index must have been built from to be used. */
export interface IndexExpectation {
  readonly model: string;
  readonly corpus: string;
  readonly calibration: string;
}

export interface OpenIndex {
  readonly snapshot: IndexSnapshot;
  readonly index: PassageIndex;
}

/**
 * Opens the live index: its HNSW graph where `hnswlib-node` is installed, exact search elsewhere.
 *
 * @param onExact - told the reason when exact search stands in.
 * @throws {@link IndexError} when the index is missing, damaged, or was built from something else.
 */
export async function openIndex(
  indexDirectory: string,
  expected: IndexExpectation,
  parts: {
    readonly embeddings: EmbeddingsInterface;
    createExactIndex(vectors: Float32Array, dimensions: number): PassageIndex;
    onExact(reason: string): void;
  },
): Promise<OpenIndex> {
  const { snapshot, directory } = await readIndex(indexDirectory);
  const { manifest, vectors } = snapshot;
  const mismatch = findMismatch(manifest, expected);
  if (mismatch) throw new IndexError(`The index in ${indexDirectory} ${mismatch}; ${REPAIR}`);
  if (manifest.hnsw && !hasCurrentParameters(manifest.hnsw)) {
    throw new IndexError(`The graph in ${indexDirectory} was built with other parameters; ${REPAIR}`);
  }
  if (manifest.hnsw && (await hasHnsw())) {
    const store = await loadHnswStore(directory, parts.embeddings, manifest.hnsw);
    return { snapshot, index: createHnswIndex(store) };
  }
  parts.onExact(
    manifest.hnsw
      ? 'hnswlib-node is not installed (it needs a C++ compiler at npm ci)'
      : 'the index was built without hnswlib-node (it needs a C++ compiler at npm ci)',
  );
  return { snapshot, index: parts.createExactIndex(vectors, manifest.dimensions) };
}

/** Why an index does not fit, or `null` if it does. */
export function findMismatch(manifest: IndexManifest, expected: IndexExpectation): string | null {
  if (manifest.model !== expected.model) {
    return `was built with the model ${manifest.model}, but the service runs ${expected.model}`;
  }
  if (manifest.corpus !== expected.corpus) return 'was built from other articles than the folder holds now';
  if (manifest.calibration !== expected.calibration) return 'was built with another calibration';
  return null;
}

function hasCurrentParameters(built: NonNullable<IndexManifest['hnsw']>): boolean {
  return (Object.keys(HNSW_PARAMETERS) as (keyof typeof HNSW_PARAMETERS)[]).every(
    (name) => built[name] === HNSW_PARAMETERS[name],
  );
}
