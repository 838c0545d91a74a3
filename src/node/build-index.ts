import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { toPassages } from '../corpus/to-passages.ts';
import type { Encoder, PassageIndex } from '../domain/ports.ts';
import type { IndexSnapshot, ProvenQuestion } from '../domain/snapshot.ts';
import { INDEX_SCHEMA } from '../domain/stored-index.ts';
import { withBuildLock } from './build-lock.ts';
import { embedPassages, findReusable, keyOf, type PassageVectors } from './embed-passages.ts';
import { buildHnswStore, createHnswIndex, HNSW_PARAMETERS, hasHnsw } from './hnsw-index.ts';
import { readIndex, saveIndex } from './index-store.ts';
import { measureRecall } from './measure-recall.ts';
import { type Corpus, requireSound } from './read-corpus.ts';

export interface BuildParts {
  readonly corpus: Corpus;
  readonly indexDirectory: string;
  readonly encoder: Encoder;
  readonly embeddings: EmbeddingsInterface;
  /** Identifies what decides which questions are proven. */
  readonly calibrationHash: string;
  /** Exact search over vectors: the reference that recall is measured against. */
  createExactIndex(vectors: Float32Array, dimensions: number): PassageIndex;
  /** Finds the questions that the new index answers with the right section. */
  proveQuestions(snapshot: IndexSnapshot): Promise<readonly ProvenQuestion[]>;
  /** Told after each passage that had to be encoded, and before the first one. */
  onProgress(done: number, total: number): void;
}

/** What a build would change, by passage id. */
export interface BuildPlan {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: number;
}

/** Compares a corpus with the live index; writes nothing. */
export async function planBuild(
  corpus: Corpus,
  indexDirectory: string,
  encoder: Encoder,
): Promise<BuildPlan> {
  const passages = corpus.articles.flatMap(toPassages);
  const previous = await readIndex(indexDirectory).catch(() => null);
  const live = previous?.snapshot ?? null;
  const added = findReusable(passages, live, encoder).missing.map(({ id }) => id);
  const texts = new Set(passages.map(keyOf));
  const removed = (live?.passages ?? []).filter((passage) => !texts.has(keyOf(passage))).map(({ id }) => id);
  return { added, removed, kept: passages.length - added.length };
}

/** What a build did. */
export interface BuildReport {
  readonly snapshot: IndexSnapshot;
  readonly encoded: number;
  readonly reused: number;
}

/**
 * Builds the index of a corpus beside the live one and swaps them. Only passages whose text is new
 * are encoded; a killed or failed build leaves the live index as it was.
 *
 * @throws {@link CorpusError} when an article has an error.
 * @throws {@link IndexError} when another build is running.
 */
export async function buildIndex(parts: BuildParts): Promise<BuildReport> {
  requireSound(parts.corpus);
  return withBuildLock(parts.indexDirectory, async () => {
    const passages = parts.corpus.articles.flatMap(toPassages);
    const previous = await readIndex(parts.indexDirectory).catch(() => null);
    const reuse = findReusable(passages, previous?.snapshot ?? null, parts.encoder);
    const total = reuse.missing.length;
    parts.onProgress(0, total);
    const vectors = await embedPassages(passages, reuse, parts.encoder, (done) =>
      parts.onProgress(done, total),
    );
    const unproven = await toSnapshot(parts, passages, vectors);
    const snapshot = { ...unproven.snapshot, questions: await parts.proveQuestions(unproven.snapshot) };
    await saveIndex(parts.indexDirectory, snapshot, unproven.saveGraph);
    return { snapshot, encoded: total, reused: passages.length - total };
  });
}

async function toSnapshot(
  { corpus, encoder, embeddings, calibrationHash, createExactIndex }: BuildParts,
  passages: IndexSnapshot['passages'],
  vectors: PassageVectors,
) {
  const { dimensions, tokenDimensions } = encoder.model;
  const store = (await hasHnsw()) ? await buildHnswStore(vectors.vectors, dimensions, embeddings) : null;
  const exact = createExactIndex(vectors.vectors, dimensions);
  const recall = store && (await measureRecall(createHnswIndex(store), exact, vectors.vectors, dimensions));
  const snapshot: IndexSnapshot = {
    manifest: {
      schema: INDEX_SCHEMA,
      model: encoder.model.id,
      corpus: corpus.hash,
      calibration: calibrationHash,
      dimensions,
      tokenDimensions,
      passages: passages.length,
      sections: corpus.articles.reduce((sum, article) => sum + article.sections.length, 0),
      hnsw: recall === null ? null : { ...HNSW_PARAMETERS, recall },
    },
    articles: corpus.articles,
    passages,
    ...vectors,
    questions: [],
  };
  return { snapshot, saveGraph: store && ((directory: string) => store.save(directory)) };
}
