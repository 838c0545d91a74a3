import { Tokenizer } from '@huggingface/tokenizers';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EncoderError, UnavailableError } from '../domain/errors.ts';
import {
  type ModelOutput,
  toPassageEncoding,
  toPassageIds,
  toQuestionEncoding,
  toQuestionIds,
} from '../domain/model-input.ts';
import type { Encoder } from '../domain/ports.ts';
import type { ModelContent } from './fetch-model.ts';

/**
 * Loads the model into WebAssembly: 78 MB, about 30 ms a question on one free core.
 *
 * There is no bounded queue as on Node. A text is encoded in one piece of work, during which the
 * runtime starts no other request, so nothing ever waits in here.
 *
 * @param runtime - `ort-wasm-simd-threaded.wasm` of the installed `onnxruntime-web`, compiled.
 * @throws {@link EncoderError} when the model does not load.
 */
export async function openWasmEncoder(content: ModelContent, runtime: WebAssembly.Module): Promise<Encoder> {
  // Taken out, so that the functions below do not keep the 22 MB of weights, which are copied, alive.
  const { model, questionTokens, messageTokens, passageTokens } = content;
  const tokenizer = new Tokenizer(content.tokenizer, content.tokenizerConfig);
  const session = await openSession(content.weights, runtime);
  const head = await openSession(content.messageHead, runtime);
  const inTurn = createTurns();
  let isClosed = false;

  async function run(ids: readonly number[]): Promise<ModelOutput> {
    if (isClosed) throw new UnavailableError('The service is shutting down');
    const shape = [1, ids.length];
    const outputs = await session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
    });
    const data = (name: string) => outputs[name]!.data as Float32Array;
    return {
      vector: data('sentence_embedding'),
      tokens: data('token_vectors'),
      weights: data('token_weights'),
      hiddenStates: data('hidden_states'),
    };
  }

  /** One logit for each kind of message. */
  async function runHead({ hiddenStates, weights, vector }: ModelOutput): Promise<Float32Array> {
    if (isClosed) throw new UnavailableError('The service is shutting down');
    const shape = [1, weights.length, vector.length];
    const outputs = await head.run({ hidden_states: new Tensor('float32', hiddenStates, shape) });
    return outputs.message_logits!.data as Float32Array;
  }

  const encode = (ids: readonly number[]) => inTurn(() => run(ids)).catch(rethrow('The model failed'));
  const readMessage = (output: ModelOutput) =>
    inTurn(() => runHead(output)).catch(rethrow('The model failed'));

  return {
    model,
    async encodeQuestion(text) {
      const { ids } = tokenizer.encode(text);
      const question = await encode(toQuestionIds(ids, questionTokens));
      const isWhole = ids.length <= questionTokens;
      const message = isWhole ? question : await encode(toQuestionIds(ids, messageTokens));
      return toQuestionEncoding(question, await readMessage(message));
    },
    async encodePassage(segments) {
      const pieces = segments.map((segment) => tokenizer.encode(segment, { add_special_tokens: false }).ids);
      const special = tokenizer.encode('').ids as [number, number];
      const { ids, segmentTokens } = toPassageIds(pieces, special, passageTokens);
      return toPassageEncoding(await encode(ids), segmentTokens);
    },
    async close() {
      isClosed = true;
      await inTurn(async () => {
        await session.release();
        await head.release();
      });
    },
  };
}

async function openSession(weights: Uint8Array, runtime: WebAssembly.Module): Promise<InferenceSession> {
  env.wasm.numThreads = 1;
  // Never looked at, but without it the library would fetch the WebAssembly.
  env.wasm.wasmBinary = new Uint8Array(1);
  const instantiate = WebAssembly.instantiate;
  // The library knows bytes only, and a Worker may not compile any: it gets what is compiled already.
  WebAssembly.instantiate = (async (_: BufferSource, imports?: WebAssembly.Imports) => ({
    module: runtime,
    instance: await instantiate(runtime, imports),
  })) as typeof instantiate;
  try {
    return await InferenceSession.create(weights, { executionProviders: ['wasm'] });
  } catch (cause) {
    throw new EncoderError(`The model does not load: ${String(cause)}`, { cause });
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

/**
 * Runs jobs one after the other. The library keeps the arguments of a call on one stack in WebAssembly
 * and yields before it has read the outputs. No overlap was seen to do harm; nothing in it prevents one.
 */
function createTurns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn;
    return turn;
  };
}

function rethrow(what: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof UnavailableError) throw cause;
    throw new EncoderError(`${what}: ${String(cause)}`, { cause });
  };
}
