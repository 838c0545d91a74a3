import * as z from 'zod/v4';
import type { Article, Passage } from './article.ts';
import type { ProvenQuestion } from './snapshot.ts';

/** Raise it when a file of the index changes meaning; every older index is then refused. */
export const INDEX_SCHEMA = 1;

/**
 * `manifest.json` names the generation, a folder beside it with all other files and their hashes.
 * A build writes a new folder and then renames a new manifest over the old one: one atomic step
 * of the file system decides which index is live.
 */
export const StoredManifest = z.object({
  schema: z.literal(INDEX_SCHEMA),
  model: z.string(),
  corpus: z.string(),
  calibration: z.string(),
  dimensions: z.int().positive(),
  tokenDimensions: z.int().positive(),
  passages: z.int().positive(),
  sections: z.int().positive(),
  hnsw: z
    .object({
      m: z.int(),
      efConstruction: z.int(),
      efSearch: z.int(),
      seed: z.int(),
      recall: z.number(),
    })
    .nullable(),
  generation: z.string().regex(/^generation-[\w-]+$/),
  files: z.record(z.string(), z.string()),
});
export type StoredManifest = z.infer<typeof StoredManifest>;

/** The contents of `passages.json`. */
export interface StoredText {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly segmentTokens: readonly (readonly number[])[];
  readonly questions: readonly ProvenQuestion[];
}
