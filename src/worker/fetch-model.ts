import { EncoderError } from '../domain/errors.ts';
import { type ModelLimits, parseModelConfig } from '../domain/model-config.ts';
import { ENCODER_FILE, MESSAGE_HEAD_FILE } from '../domain/model-input.ts';
import { type Assets, readAsset, sha256 } from './assets.ts';

/** A model in memory. */
export interface ModelContent extends ModelLimits {
  /** The contents of `tokenizer.json` and `tokenizer_config.json`. */
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  readonly weights: Uint8Array;
  /** The weights of the message head. */
  readonly messageHead: Uint8Array;
}

/**
 * Reads a model from the Worker's files and checks each file against the hash it was shipped with.
 *
 * @param directory - where the model lies among the files; its last part is the model's name.
 * @throws {@link EncoderError} when a file is missing or altered, or not a Vouch model's.
 */
export async function fetchModel(assets: Assets, directory: string): Promise<ModelContent> {
  const sums = await readShipped(assets, `${directory}/SHA256SUMS`);
  const hashes = parseSums(new TextDecoder().decode(sums));
  const [config, tokenizer, tokenizerConfig, weights, messageHead] = await Promise.all(
    FILES.map((file) => readVerified(assets, `${directory}/${file}`, hashes.get(file))),
  );
  const id = `${directory.split('/').findLast(Boolean)}@${(await sha256(sums)).slice(0, 16)}`;
  return {
    ...parseModelConfig(new TextDecoder().decode(config), id),
    tokenizer: parseJson(tokenizer!),
    tokenizerConfig: parseJson(tokenizerConfig!),
    weights: weights!,
    messageHead: messageHead!,
  };
}

const FILES = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  `onnx/${ENCODER_FILE}_quantized.onnx`,
  `onnx/${MESSAGE_HEAD_FILE}_quantized.onnx`,
];

function parseSums(text: string): ReadonlyMap<string, string> {
  const lines = text.trim().split('\n');
  return new Map(lines.map((line) => line.trim().split(/\s+/)).map(([hash = '', file = '']) => [file, hash]));
}

function parseJson(content: Uint8Array): object {
  return JSON.parse(new TextDecoder().decode(content)) as object;
}

async function readVerified(assets: Assets, path: string, hash: string | undefined) {
  const content = await readShipped(assets, path);
  if ((await sha256(content)) !== hash) {
    throw new EncoderError(`${path} is not the file that was shipped; ${RESTORE}`);
  }
  return content;
}

async function readShipped(assets: Assets, path: string) {
  const content = await readAsset(assets, path);
  if (content === null) throw new EncoderError(`${path} is not among the Worker's files; ${RESTORE}`);
  return content;
}

const RESTORE =
  'restore the models folder (git checkout -- models), run "npm run build:worker" and deploy again';
