import type { Passage } from '../domain/article.ts';
import type { Encoder, PassageEncoding } from '../domain/ports.ts';
import type { IndexSnapshot } from '../domain/snapshot.ts';

/** Passages under way at once: enough that no encoder thread waits. */
const IN_FLIGHT = 8;

/** The vectors of an index, row `i` for passage `i`. */
export type PassageVectors = Pick<IndexSnapshot, 'vectors' | 'tokens' | 'tokenStarts' | 'segmentTokens'>;

/** Which passages an index already has vectors for, and which must be encoded. */
export interface Reuse {
  readonly known: ReadonlyMap<string, PassageEncoding>;
  readonly missing: readonly Passage[];
}

/** Finds the passages whose text an earlier index of the same encoder has encoded. */
export function findReusable(
  passages: readonly Passage[],
  previous: IndexSnapshot | null,
  encoder: Encoder,
): Reuse {
  const known = new Map<string, PassageEncoding>();
  if (previous && previous.manifest.model === encoder.model.id) {
    for (const [i, passage] of previous.passages.entries()) known.set(keyOf(passage), rowOf(previous, i));
  }
  return { known, missing: passages.filter((passage) => !known.has(keyOf(passage))) };
}

/**
 * Encodes the passages that are missing and lays all vectors out row by row.
 *
 * @param onProgress - told the number of passages encoded so far.
 */
export async function embedPassages(
  passages: readonly Passage[],
  { known, missing }: Reuse,
  encoder: Encoder,
  onProgress: (done: number) => void,
): Promise<PassageVectors> {
  const encodings = new Map(known);
  const queue = [...missing];
  let done = 0;
  async function work(): Promise<void> {
    for (let passage = queue.shift(); passage; passage = queue.shift()) {
      encodings.set(keyOf(passage), await encoder.encodePassage(passage.segments));
      done += 1;
      onProgress(done);
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return layOut(passages.map((passage) => encodings.get(keyOf(passage))!));
}

/** Vectors depend on the text and on where its segments are cut, and on nothing else. */
export function keyOf(passage: Passage): string {
  return JSON.stringify(passage.segments);
}

function rowOf(snapshot: IndexSnapshot, i: number): PassageEncoding {
  const { dimensions, tokenDimensions } = snapshot.manifest;
  const [start, end] = [snapshot.tokenStarts[i]!, snapshot.tokenStarts[i + 1]!];
  return {
    vector: snapshot.vectors.subarray(i * dimensions, (i + 1) * dimensions),
    tokens: snapshot.tokens.subarray(start * tokenDimensions, end * tokenDimensions),
    segmentTokens: snapshot.segmentTokens[i]!,
  };
}

function layOut(encodings: readonly PassageEncoding[]): PassageVectors {
  const segmentTokens = encodings.map((encoding) => encoding.segmentTokens);
  const tokenStarts = new Uint32Array(encodings.length + 1);
  for (const [i, counts] of segmentTokens.entries()) {
    tokenStarts[i + 1] = counts.reduce((sum, count) => sum + count, tokenStarts[i]!);
  }
  const vectors = new Float32Array(encodings.reduce((sum, { vector }) => sum + vector.length, 0));
  const tokens = new Int8Array(encodings.reduce((sum, encoding) => sum + encoding.tokens.length, 0));
  let vectorEnd = 0;
  let tokenEnd = 0;
  for (const encoding of encodings) {
    vectors.set(encoding.vector, vectorEnd);
    tokens.set(encoding.tokens, tokenEnd);
    vectorEnd += encoding.vector.length;
    tokenEnd += encoding.tokens.length;
  }
  return { vectors, tokens, tokenStarts, segmentTokens };
}
