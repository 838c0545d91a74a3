import type { Article, Passage } from './article.ts';

/** What an index was built from and how. Everything that must fit before the index may be used. */
export interface IndexManifest {
  /** Raised when files of the index change meaning. */
  readonly schema: number;
  /** {@link EncoderModel.id} of the encoder that wrote the vectors. */
  readonly model: string;
  /** SHA-256 over the article files' names and contents. */
  readonly corpus: string;
  /** SHA-256 of the calibration that the proven questions were decided with. */
  readonly calibration: string;
  readonly dimensions: number;
  readonly tokenDimensions: number;
  readonly passages: number;
  readonly sections: number;
  /** Parameters of the HNSW graph and its recall@10 against exact search; `null` without a graph. */
  readonly hnsw: {
    readonly m: number;
    readonly efConstruction: number;
    readonly efSearch: number;
    readonly seed: number;
    readonly recall: number;
  } | null;
}

/** A question that the index is known to answer with the right section. */
export interface ProvenQuestion {
  readonly sectionId: string;
  readonly text: string;
}

/** A whole index in memory. Row `i` of every array belongs to `passages[i]`. */
export interface IndexSnapshot {
  readonly manifest: IndexManifest;
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** Unit vectors, `passages.length × dimensions`. */
  readonly vectors: Float32Array;
  /** Token vectors ×127, `tokenStarts[passages.length] × tokenDimensions`. */
  readonly tokens: Int8Array;
  /** First token of each passage, and one entry more for the end. */
  readonly tokenStarts: Uint32Array;
  /** Number of tokens of each segment of each passage. */
  readonly segmentTokens: readonly (readonly number[])[];
  readonly questions: readonly ProvenQuestion[];
}
