import type { PassageEncoding, QuestionEncoding } from './ports.ts';

/** The scale of token vectors in the index: the largest step of a signed byte. */
const TOKEN_SCALE = 127;

/** The files of a model's weights: the encoder, and the layers on top of it that read messages. */
export const ENCODER_FILE = 'model';
export const MESSAGE_HEAD_FILE = 'message_head';

/** What the encoder puts out for one text, whichever runtime runs it. */
export interface ModelOutput {
  readonly vector: Float32Array;
  readonly tokens: Float32Array;
  readonly weights: Float32Array;
  /** The text as the message head wants it: one row per token. */
  readonly hiddenStates: Float32Array;
}

/** Token ids of a question, cut from the left so that its end survives; `[CLS]` stays first. */
export function toQuestionIds(ids: readonly number[], limit: number): readonly number[] {
  return ids.length <= limit ? ids : [...ids.slice(0, 1), ...ids.slice(ids.length - limit + 1)];
}

/**
 * Token ids of a passage, cut from the right, and how many of them each segment has. `[CLS]` counts
 * with the first segment and `[SEP]` with the last.
 *
 * WordPiece never joins words across a space, so the segments' tokens are the whole text's.
 */
export function toPassageIds(
  segments: readonly (readonly number[])[],
  [start, end]: readonly [number, number],
  limit: number,
): { readonly ids: readonly number[]; readonly segmentTokens: readonly number[] } {
  const ids = [start, ...segments.flat().slice(0, limit - 2), end];
  let left = ids.length - 2;
  const segmentTokens = segments.map((segment, i) => {
    const count = Math.min(segment.length, left);
    left -= count;
    return count + (i === 0 ? 1 : 0) + (i === segments.length - 1 ? 1 : 0);
  });
  return { ids, segmentTokens };
}

/** A question's pass through the encoder, and what the message head put out for it. */
export function toQuestionEncoding(
  { vector, tokens, weights }: ModelOutput,
  messageLogits: Float32Array,
): QuestionEncoding {
  return { vector, tokens, weights, routes: softmax(messageLogits) };
}

export function toPassageEncoding(
  { vector, tokens }: ModelOutput,
  segmentTokens: readonly number[],
): PassageEncoding {
  return { vector, tokens: Int8Array.from(tokens, (x) => Math.round(x * TOKEN_SCALE)), segmentTokens };
}

function softmax(logits: Float32Array): Float32Array {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
