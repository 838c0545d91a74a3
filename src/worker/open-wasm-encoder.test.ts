import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { parseModelConfig } from '../domain/model-config.ts';
import { readModelFiles } from '../node/model-files.ts';
import { openTransformer } from '../node/open-transformer.ts';
import { MODEL_DIRECTORY } from '../testing/compiled.ts';
import { testEncoder } from '../testing/encoder-contract.ts';
import { openWasmEncoder } from './open-wasm-encoder.ts';

testEncoder('the WebAssembly encoder', open);

it('reads a question as the native encoder does', async () => {
  const native = await openTransformer(await readModelFiles(MODEL_DIRECTORY));
  const expected = await native.encodeQuestion('is it safe if i have high blood pressure');
  const actual = await (await open()).encodeQuestion('is it safe if i have high blood pressure');
  expect(actual.weights.length).toBe(expected.weights.length);
  // int8 arithmetic differs a little between engines; the tolerance is the model card's.
  for (const [i, value] of expected.vector.entries()) {
    expect(Math.abs(actual.vector[i]! - value)).toBeLessThan(0.02);
  }
});

async function open() {
  const read = (file: string) => readFile(`${MODEL_DIRECTORY}/${file}`);
  const engine = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  const weights = new Uint8Array(await read('onnx/model_quantized.onnx'));
  return openWasmEncoder({
    limits: parseModelConfig(String(await read('config.json')), 'vouch-minilm'),
    tokenizer: JSON.parse(String(await read('tokenizer.json'))),
    tokenizerConfig: JSON.parse(String(await read('tokenizer_config.json'))),
    weights: weights.buffer,
    engine: await WebAssembly.compile(await readFile(engine)),
  });
}
