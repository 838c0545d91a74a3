import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readModelFiles } from '../node/model-files.ts';
import { MODEL_DIRECTORY } from '../testing/compiled.ts';
import type { Assets } from './assets.ts';
import { fetchModel } from './fetch-model.ts';

/** The repository as the Worker's files, with some of them replaced or, by `null`, left out. */
function shipped(changes: Readonly<Record<string, string | null>> = {}): Assets {
  return {
    async fetch({ url }) {
      const path = new URL(url).pathname.slice(1);
      const content = path in changes ? changes[path] : await readFile(path).catch(() => null);
      return content == null ? new Response(null, { status: 404 }) : new Response(content);
    },
  };
}

describe('the model of the Worker', () => {
  it('is the model that Node reads', async () => {
    const { model, questionTokens, messageTokens, passageTokens } = await fetchModel(
      shipped(),
      MODEL_DIRECTORY,
    );
    const { directory: _, ...expected } = await readModelFiles(MODEL_DIRECTORY);
    expect({ model, questionTokens, messageTokens, passageTokens }).toEqual(expected);
  });

  it('has the same name with a slash at the end of its folder', async () => {
    const { model } = await fetchModel(shipped(), `${MODEL_DIRECTORY}/`);
    expect(model).toEqual((await readModelFiles(MODEL_DIRECTORY)).model);
  });

  it.each([
    'onnx/model_quantized.onnx',
    'onnx/message_head_quantized.onnx',
    'tokenizer.json',
    'config.json',
    'SHA256SUMS',
  ])('is refused when %s is missing', async (file) => {
    const assets = shipped({ [`${MODEL_DIRECTORY}/${file}`]: null });
    await expect(fetchModel(assets, MODEL_DIRECTORY)).rejects.toThrow(
      `${file} is not among the Worker's files; restore`,
    );
  });

  it.each(['onnx/model_quantized.onnx', 'onnx/message_head_quantized.onnx', 'tokenizer.json', 'config.json'])(
    'is refused when %s was altered',
    async (file) => {
      const assets = shipped({ [`${MODEL_DIRECTORY}/${file}`]: '{}' });
      await expect(fetchModel(assets, MODEL_DIRECTORY)).rejects.toThrow(
        `${file} is not the file that was shipped; restore`,
      );
    },
  );
});
