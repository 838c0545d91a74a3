import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MODEL_DIRECTORY } from '../testing/compiled.ts';
import { readModelFiles, verifyModelFiles } from './model-files.ts';

describe('the model files', () => {
  let copy: string;
  beforeEach(async () => {
    copy = join(await mkdtemp(join(tmpdir(), 'vouch-model-')), 'vouch-minilm');
    await cp(MODEL_DIRECTORY, copy, { recursive: true });
  });

  it('are read and verified as shipped', async () => {
    await expect(verifyModelFiles(copy)).resolves.toBeUndefined();
    const { model, questionTokens, passageTokens } = await readModelFiles(MODEL_DIRECTORY);
    expect(model).toMatchObject({ dimensions: 384, tokenDimensions: 96 });
    expect([questionTokens, passageTokens]).toEqual([72, 256]);
  });

  it.each(['onnx/model_quantized.onnx', 'tokenizer.json', 'SHA256SUMS'])(
    'are refused when %s is missing',
    async (file) => {
      await rm(join(copy, file));
      await expect(verifyModelFiles(copy)).rejects.toThrow(new RegExp(`${file} cannot be read; restore`));
    },
  );

  it('are refused when one was altered', async () => {
    await writeFile(join(copy, 'tokenizer.json'), '{}');
    await expect(verifyModelFiles(copy)).rejects.toThrow(
      /tokenizer\.json is not the file that was shipped; restore/,
    );
  });
});
