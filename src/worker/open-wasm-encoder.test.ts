import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { EncoderError, UnavailableError } from '../domain/errors.ts';
import type { Encoder, QuestionEncoding } from '../domain/ports.ts';
import { readModelFiles } from '../node/model-files.ts';
import { openTransformer, type Transformer } from '../node/open-transformer.ts';
import { MODEL_DIRECTORY } from '../testing/compiled.ts';
import { testEncoder } from '../testing/encoder-contract.ts';
import type { Assets } from './assets.ts';
import { fetchModel } from './fetch-model.ts';
import { openWasmEncoder } from './open-wasm-encoder.ts';

/** int8 arithmetic differs a little between processors; this is the model card's tolerance. */
const VECTOR_TOLERANCE = 0.02;

const REPOSITORY: Assets = {
  fetch: async ({ url }) => new Response(await readFile(new URL(url).pathname.slice(1))),
};
const runtimeFile = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
const runtime = await WebAssembly.compile(await readFile(runtimeFile));
const content = await fetchModel(REPOSITORY, MODEL_DIRECTORY);
const open = () => openWasmEncoder(content, runtime);

interface Golden {
  readonly questions: readonly {
    readonly text: string;
    readonly input_ids: readonly number[];
    readonly sentence_embedding_first8: readonly number[];
    readonly token_vectors_first_token_first8: readonly number[];
    readonly token_weights: readonly number[];
  }[];
  readonly passages: readonly {
    readonly text: string;
    readonly sentence_embedding_first8: readonly number[];
  }[];
}

testEncoder('the encoder of the Worker', open);

describe('the encoder of the Worker', async () => {
  const golden = JSON.parse(await readFile(`${MODEL_DIRECTORY}/golden.json`, 'utf8')) as Golden;
  let encoder: Encoder;
  let transformer: Transformer;
  beforeAll(async () => {
    encoder = await open();
    transformer = await openTransformer(await readModelFiles(MODEL_DIRECTORY));
  });

  it.each(golden.questions)('reads "$text" as the model’s makers did', async (expected) => {
    const { vector, tokens, weights } = await encoder.encodeQuestion(expected.text);
    expect(weights.length).toBe(expected.input_ids.length);
    expectNear(vector, expected.sentence_embedding_first8);
    expectNear(tokens, expected.token_vectors_first_token_first8);
    expectNear(weights, expected.token_weights);
  });

  it.each(golden.passages)('embeds "$text" as the model’s makers did', async (expected) => {
    expectNear((await encoder.encodePassage([expected.text])).vector, expected.sentence_embedding_first8);
  });

  it('cuts and counts long and strange texts as the encoder on Node does, which wrote the index', async () => {
    for (const text of [
      '',
      'naïve CAFÉ 🙂 42mg/kg',
      'why? '.repeat(100),
      `start ${'word '.repeat(300)}end`,
    ]) {
      const [question, nodeQuestion] = [
        await encoder.encodeQuestion(text),
        await transformer.encodeQuestion(text),
      ];
      expect(question.weights.length).toBe(nodeQuestion.weights.length);
      expectNear(question.vector, nodeQuestion.vector);
      const segments = ['Costs › Prices:', text, 'Ask us.'];
      const [passage, nodePassage] = [
        await encoder.encodePassage(segments),
        await transformer.encodePassage(segments),
      ];
      expect(passage.segmentTokens).toEqual(nodePassage.segmentTokens);
      expectNear(passage.vector, nodePassage.vector);
    }
  });

  it('reads texts that arrive together as it reads each alone', async () => {
    const texts = ['Is it safe?', 'how much', 'what if I take it with other medicines every day?'];
    const alone = new Map<string, QuestionEncoding>();
    for (const text of texts) alone.set(text, await encoder.encodeQuestion(text));
    const askAll = async (_: unknown, first: number) => {
      for (const text of [...texts.slice(first), ...texts]) {
        expect(await encoder.encodeQuestion(text)).toEqual(alone.get(text));
      }
    };
    await Promise.all(texts.map(askAll));
  });

  it('leaves WebAssembly as it found it', () => {
    expect(String(WebAssembly.instantiate)).toContain('[native code]');
  });

  it('refuses texts once closed', async () => {
    const closed = await open();
    await closed.close();
    await expect(closed.encodeQuestion('hello')).rejects.toThrow(UnavailableError);
  });

  it('says that the model does not load', async () => {
    const broken = openWasmEncoder({ ...content, weights: new Uint8Array(10) }, runtime);
    await expect(broken).rejects.toThrow(EncoderError);
  });
});

function expectNear(actual: Float32Array, expected: ArrayLike<number>): void {
  for (const [i, value] of Array.from(expected).entries()) {
    expect(Math.abs(actual[i]! - value)).toBeLessThan(VECTOR_TOLERANCE);
  }
}
