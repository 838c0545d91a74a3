import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod/v4';
import { EncoderError } from '../domain/errors.ts';
import type { EncoderModel } from '../domain/ports.ts';

/** The part of the model's `config.json` that Vouch needs. */
const ModelConfig = z.object({
  hidden_size: z.int().positive(),
  vouch: z.object({
    routes: z.array(z.string()),
    rescore: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    softmin: z.number().positive(),
    question_tokens: z.int().positive(),
    passage_tokens: z.int().positive(),
    token_dimensions: z.int().positive(),
  }),
});

/** A model on disk. */
export interface ModelFiles {
  readonly directory: string;
  readonly model: EncoderModel;
  /** Most tokens of a question and of a passage, special tokens included. */
  readonly questionTokens: number;
  readonly passageTokens: number;
}

/**
 * Reads what the service must know of a model.
 *
 * @throws {@link EncoderError} when a file is missing or not a Vouch model's.
 */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const [sums, text] = await Promise.all([
    readModelFile(directory, 'SHA256SUMS'),
    readModelFile(directory, 'config.json'),
  ]);
  const config = ModelConfig.safeParse(JSON.parse(text));
  if (!config.success) {
    throw new EncoderError(
      `${join(directory, 'config.json')} is not a Vouch model: ${z.prettifyError(config.error)}`,
    );
  }
  const { hidden_size, vouch } = config.data;
  return {
    directory,
    model: {
      id: `${basename(directory)}@${createHash('sha256').update(sums).digest('hex').slice(0, 16)}`,
      dimensions: hidden_size,
      tokenDimensions: vouch.token_dimensions,
      rescore: vouch.rescore,
      softmin: vouch.softmin,
      routes: vouch.routes,
    },
    questionTokens: vouch.question_tokens,
    passageTokens: vouch.passage_tokens,
  };
}

/**
 * Checks every file of a model against the hash it was shipped with.
 *
 * @throws {@link EncoderError} that names a file which is missing or altered.
 */
export async function verifyModelFiles(directory: string): Promise<void> {
  const lines = (await readModelFile(directory, 'SHA256SUMS')).trim().split('\n');
  await Promise.all(
    lines.map((line) => {
      const [hash = '', file = ''] = line.trim().split(/\s+/);
      return verifyFile(directory, file, hash);
    }),
  );
}

async function readModelFile(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (cause) {
    throw new EncoderError(`${join(directory, file)} cannot be read; ${RESTORE}`, { cause });
  }
}

async function verifyFile(directory: string, file: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(join(directory, file)), hash);
  } catch (cause) {
    throw new EncoderError(`${join(directory, file)} cannot be read; ${RESTORE}`, { cause });
  }
  if (hash.digest('hex') !== expected) {
    throw new EncoderError(`${join(directory, file)} is not the file that was shipped; ${RESTORE}`);
  }
}

const RESTORE = 'restore the models folder from the repository (git checkout -- models) or set MODEL_DIR';
