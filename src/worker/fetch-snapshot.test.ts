import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Assets } from './assets.ts';
import { fetchSnapshot } from './fetch-snapshot.ts';

const EXPECTED = { model: 'm@1', calibration: 'c1' };
const PLACE = 'index/generation-1';

const CONTENT: Readonly<Record<string, BodyInit>> = {
  'passages.json': JSON.stringify({
    articles: [],
    passages: [],
    segmentTokens: [[1, 1], [1]],
    questions: [],
  }),
  'vectors.bin': new Uint8Array(new Float32Array([1, 0, 0, 1]).buffer),
  'tokens.bin': new Uint8Array([127, 0, 0, 129, 1, 2]),
};

const MANIFEST = {
  schema: 1,
  model: 'm@1',
  corpus: 'a1',
  calibration: 'c1',
  dimensions: 2,
  tokenDimensions: 2,
  passages: 2,
  sections: 1,
  hnsw: null,
  generation: 'generation-1',
  files: Object.fromEntries(Object.entries(CONTENT).map(([name, content]) => [name, hash(content)])),
};

function hash(content: BodyInit): string {
  return createHash('sha256')
    .update(content as string | Uint8Array)
    .digest('hex');
}

/** A deployed index, with its manifest changed and some files replaced or, by `null`, left out. */
function deployed(manifest: object = {}, changes: Readonly<Record<string, string | null>> = {}): Assets {
  const files: Record<string, BodyInit | null> = {
    'index/manifest.json': JSON.stringify({ ...MANIFEST, ...manifest }),
    ...Object.fromEntries(Object.entries(CONTENT).map(([name, content]) => [`${PLACE}/${name}`, content])),
    ...changes,
  };
  return {
    async fetch({ url }) {
      const content = files[new URL(url).pathname.slice(1)] ?? null;
      return new Response(content, { status: content === null ? 404 : 200 });
    },
  };
}

describe('the index of the Worker', () => {
  it('gives every passage its vector and its tokens', async () => {
    const snapshot = await fetchSnapshot(deployed(), 'index', EXPECTED);
    expect([...snapshot.vectors]).toEqual([1, 0, 0, 1]);
    expect([...snapshot.tokens]).toEqual([127, 0, 0, -127, 1, 2]);
    expect([...snapshot.tokenStarts]).toEqual([0, 2, 3]);
    expect(snapshot.manifest).not.toHaveProperty('files');
  });

  it.each([
    [
      'of another model',
      { model: 'm@2' },
      /built with the model m@2, but the Worker runs m@1; run "npm run index/,
    ],
    ['of another calibration', { calibration: 'c2' }, /built with another calibration; run "npm run index/],
    ['of another schema', { schema: 2 }, /damaged or of another schema; run "npm run index/],
    ['with a generation outside its folder', { generation: '../models' }, /damaged/],
  ])('is refused when it is %s', async (_, manifest, message) => {
    await expect(fetchSnapshot(deployed(manifest), 'index', EXPECTED)).rejects.toThrow(message);
  });

  it.each(['index/manifest.json', `${PLACE}/passages.json`, `${PLACE}/vectors.bin`, `${PLACE}/tokens.bin`])(
    'is refused when %s is missing or damaged',
    async (file) => {
      const missing = fetchSnapshot(deployed({}, { [file]: null }), 'index', EXPECTED);
      await expect(missing).rejects.toThrow(`${file} is not among the Worker's files; run "npm run index`);
      const damaged = fetchSnapshot(deployed({}, { [file]: '{' }), 'index', EXPECTED);
      await expect(damaged).rejects.toThrow(`${file} is damaged`);
    },
  );
});
