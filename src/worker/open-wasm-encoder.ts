import { Tokenizer } from '@huggingface/tokenizers';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { ModelLimits } from '../domain/model-config.ts';
import {
  type ModelOutput,
  toPassageEncoding,
  toPassageIds,
  toQuestionEncoding,
  toQuestionIds,
} from '../domain/model-input.ts';
import type { Encoder } from '../domain/ports.ts';

/** The files of a model, and the compiled inference engine. */
export interface WasmModel {
  readonly limits: ModelLimits;
  /** Contents of `tokenizer.json` and `tokenizer_config.json`. */
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  readonly weights: ArrayBuffer;
  readonly engine: WebAssembly.Module;
}

/**
 * Runs the transformer in WebAssembly, in the thread at hand: for runtimes without native code. A
 * question takes 30 to 50 ms, about ten times as long as with native code.
 */
export async function openWasmEncoder(model: WasmModel): Promise<Encoder> {
  const { questionTokens, passageTokens } = model.limits;
  const session = await openSession(model);
  const tokenizer = new Tokenizer(model.tokenizer, model.tokenizerConfig);
  const toIds = (text: string, hasSpecial: boolean) =>
    tokenizer.encode(text, { add_special_tokens: hasSpecial }).ids;

  async function run(ids: readonly number[]): Promise<ModelOutput> {
    const shape = [1, ids.length];
    const outputs = await session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
    });
    const read = (name: string) => (outputs[name]!.data as Float32Array).slice();
    return {
      vector: read('sentence_embedding'),
      tokens: read('token_vectors'),
      weights: read('token_weights'),
      routeLogits: read('route_logits'),
    };
  }

  return {
    model: model.limits.model,
    async encodeQuestion(text) {
      return toQuestionEncoding(await run(toQuestionIds(toIds(text, true), questionTokens)));
    },
    async encodePassage(segments) {
      const pieces = segments.map((segment) => toIds(segment, false));
      const special = toIds('', true) as [number, number];
      const { ids, segmentTokens } = toPassageIds(pieces, special, passageTokens);
      return toPassageEncoding(await run(ids), segmentTokens);
    },
    close: () => session.release(),
  };
}

/**
 * Workers may not compile WebAssembly at run time, and the engine knows no other way: while it starts, it
 * is handed the module that was compiled at deployment.
 */
async function openSession({ weights, engine }: WasmModel): Promise<InferenceSession> {
  env.wasm.numThreads = 1;
  // Something must stand here, or the engine would fetch its own binary.
  env.wasm.wasmBinary = new ArrayBuffer(8);
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = (async (_: BufferSource, imports: WebAssembly.Imports) => ({
    module: engine,
    instance: await instantiate(engine, imports),
  })) as typeof WebAssembly.instantiate;
  try {
    return await InferenceSession.create(new Uint8Array(weights), { executionProviders: ['wasm'] });
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}
