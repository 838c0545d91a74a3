import * as z from 'zod/v4';
import { EncoderError } from './errors.ts';
import type { EncoderModel } from './ports.ts';

/** The part of a model's `config.json` that Vouch needs. */
const ModelConfig = z.object({
  hidden_size: z.int().positive(),
  vouch: z.object({
    routes: z.array(z.string()),
    rescore: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    softmin: z.number().positive(),
    question_tokens: z.int().positive(),
    message_tokens: z.int().positive(),
    passage_tokens: z.int().positive(),
    token_dimensions: z.int().positive(),
  }),
});

/** What a model is, and how much of a text it reads. */
export interface ModelLimits {
  readonly model: EncoderModel;
  /** Most tokens of a question and of a passage, special tokens included. */
  readonly questionTokens: number;
  readonly passageTokens: number;
  /** The same of a message whose kind is read: longer, for danger may be told at the beginning. */
  readonly messageTokens: number;
}

/**
 * Reads a model's `config.json`.
 *
 * @param id - name and hash of the weights.
 * @throws {@link EncoderError} when it is not the configuration of a Vouch model.
 */
export function parseModelConfig(text: string, id: string): ModelLimits {
  const config = ModelConfig.safeParse(toJson(text));
  if (!config.success) {
    throw new EncoderError(`config.json of ${id} is not a Vouch model's: ${z.prettifyError(config.error)}`);
  }
  const { hidden_size, vouch } = config.data;
  return {
    model: {
      id,
      dimensions: hidden_size,
      tokenDimensions: vouch.token_dimensions,
      rescore: vouch.rescore,
      softmin: vouch.softmin,
      routes: vouch.routes,
    },
    questionTokens: vouch.question_tokens,
    passageTokens: vouch.passage_tokens,
    messageTokens: vouch.message_tokens,
  };
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
