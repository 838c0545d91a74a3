import { basename, dirname } from 'node:path';
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers';
import {
  ENCODER_FILE,
  MESSAGE_HEAD_FILE,
  type ModelOutput,
  toPassageEncoding,
  toPassageIds,
  toQuestionEncoding,
  toQuestionIds,
} from '../domain/model-input.ts';
import type { PassageEncoding, QuestionEncoding } from '../domain/ports.ts';
import type { ModelFiles } from './model-files.ts';

/** The transformer in this thread. Its calls block the event loop for milliseconds. */
export interface Transformer {
  encodeQuestion(text: string): Promise<QuestionEncoding>;
  encodePassage(segments: readonly string[]): Promise<PassageEncoding>;
}

/**
 * Loads the tokenizer and the weights from disk; nothing is ever fetched.
 *
 * Every text is run alone. A batch would be no faster (28.6 against 28.3 ms a passage on one
 * thread), and int8 scales are taken over the whole batch, so a text's vectors would depend on its
 * neighbours and the index on the order of its building.
 */
export async function openTransformer(files: ModelFiles): Promise<Transformer> {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = `${dirname(files.directory)}/`;
  const name = basename(files.directory);
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  const open = (file: string) =>
    AutoModel.from_pretrained(name, {
      dtype: 'q8',
      model_file_name: file,
      session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
    });
  const model = await open(ENCODER_FILE);
  const head = await open(MESSAGE_HEAD_FILE);

  async function run(ids: readonly number[]): Promise<ModelOutput> {
    const shape = [1, ids.length];
    const outputs = await model({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
    });
    return {
      vector: (outputs.sentence_embedding.data as Float32Array).slice(),
      tokens: (outputs.token_vectors.data as Float32Array).slice(),
      weights: (outputs.token_weights.data as Float32Array).slice(),
      hiddenStates: (outputs.hidden_states.data as Float32Array).slice(),
    };
  }

  /** One logit for each kind of message. */
  async function readMessage({ hiddenStates, weights, vector }: ModelOutput): Promise<Float32Array> {
    const shape = [1, weights.length, vector.length];
    const outputs = await head({ hidden_states: new Tensor('float32', hiddenStates, shape) });
    return (outputs.message_logits.data as Float32Array).slice();
  }

  return {
    async encodeQuestion(text) {
      const ids = tokenizer.encode(text);
      const question = await run(toQuestionIds(ids, files.questionTokens));
      const isWhole = ids.length <= files.questionTokens;
      const message = isWhole ? question : await run(toQuestionIds(ids, files.messageTokens));
      return toQuestionEncoding(question, await readMessage(message));
    },
    async encodePassage(segments) {
      const pieces = segments.map((segment) => tokenizer.encode(segment, { add_special_tokens: false }));
      const special = tokenizer.encode('') as [number, number];
      const { ids, segmentTokens } = toPassageIds(pieces, special, files.passageTokens);
      return toPassageEncoding(await run(ids), segmentTokens);
    },
  };
}
