import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EncoderError } from '../domain/errors.ts';
import { type ModelLimits, parseModelConfig } from '../domain/model-config.ts';

/** A model on disk. */
export interface ModelFiles extends ModelLimits {
  readonly directory: string;
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
  const hash = createHash('sha256').update(sums).digest('hex').slice(0, 16);
  return { directory, ...parseModelConfig(text, `${basename(directory)}@${hash}`) };
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
