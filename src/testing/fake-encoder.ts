import type { Encoder, EncoderModel, PassageEncoding, QuestionEncoding } from '../domain/ports.ts';
import { words } from '../text/words.ts';

/** Enough that two words of a test seldom share a dimension. */
const DIMENSIONS = 256;
/** Length of a token's vector in the index. */
const TOKEN_SCALE = 127;

export const FAKE_MODEL: EncoderModel = {
  id: 'fake-encoder',
  dimensions: DIMENSIONS,
  tokenDimensions: DIMENSIONS,
  rescore: [10, 5, 1, -5],
  softmin: 8,
  routes: ['none', 'crisis', 'medical_boundary'],
};

/**
 * Understands nothing but equal words: each word has a dimension of its own, a text's vector counts
 * its words, and a message is of the kind that it names ("crisis"), else "none".
 */
export function createFakeEncoder(): Encoder {
  return {
    model: FAKE_MODEL,

    async encodeQuestion(text): Promise<QuestionEncoding> {
      const dimensions = toDimensions(text);
      const tokens = new Float32Array(dimensions.length * DIMENSIONS);
      for (const [i, dimension] of dimensions.entries()) tokens[i * DIMENSIONS + dimension] = 1;
      const weights = new Float32Array(dimensions.length).fill(1 / dimensions.length);
      return { vector: countWords(dimensions), tokens, weights, routes: toRoutes(text) };
    },

    async encodePassage(segments): Promise<PassageEncoding> {
      const bySegment = segments.map((segment, i) =>
        i === 0 || words(segment).length > 0 ? toDimensions(segment) : [],
      );
      const dimensions = bySegment.flat();
      const tokens = new Int8Array(dimensions.length * DIMENSIONS);
      for (const [i, dimension] of dimensions.entries()) tokens[i * DIMENSIONS + dimension] = TOKEN_SCALE;
      return { vector: countWords(dimensions), tokens, segmentTokens: bySegment.map(({ length }) => length) };
    },

    async close() {},
  };
}

/** The dimension of each word; a text without words has one token, in a dimension that no word has. */
function toDimensions(text: string): readonly number[] {
  const dimensions = words(text).map(toDimension);
  return dimensions.length > 0 ? dimensions : [0];
}

function toDimension(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) >>> 0;
  return 1 + (hash % (DIMENSIONS - 1));
}

function countWords(dimensions: readonly number[]): Float32Array {
  const counts = new Float32Array(DIMENSIONS);
  for (const dimension of dimensions) counts[dimension]! += 1;
  const length = Math.hypot(...counts);
  return counts.map((count) => count / length);
}

function toRoutes(text: string): Float32Array {
  const named = FAKE_MODEL.routes.findIndex((route) => words(text).includes(route));
  return Float32Array.from(FAKE_MODEL.routes, (_, i) => (i === Math.max(0, named) ? 1 : 0));
}
