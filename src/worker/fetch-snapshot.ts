import { IndexError } from '../domain/errors.ts';
import type { IndexManifest, IndexSnapshot } from '../domain/snapshot.ts';
import { StoredManifest, type StoredText } from '../domain/stored-index.ts';
import { type Assets, readAsset, sha256 } from './assets.ts';

/** The command that repairs an index; every refusal names it. */
const REPAIR = 'run "npm run index && npm run build:worker" and deploy again';

/** The files that are read; the HNSW graph beside them is for Node. */
const FILES = ['passages.json', 'vectors.bin', 'tokens.bin'] as const;

/** What an index must have been built from. The articles are the index's own: there are no others here. */
export type SnapshotExpectation = Pick<IndexManifest, 'model' | 'calibration'>;

/**
 * Reads the index that was deployed with the Worker.
 *
 * @throws {@link IndexError} when it is missing, damaged, of another schema, or was built with another
 *   model or calibration.
 */
export async function fetchSnapshot(
  assets: Assets,
  directory: string,
  expected: SnapshotExpectation,
): Promise<IndexSnapshot> {
  const { generation, files, ...manifest } = await fetchManifest(assets, `${directory}/manifest.json`);
  const mismatch = findMismatch(manifest, expected);
  if (mismatch) throw new IndexError(`The index in ${directory} ${mismatch}; ${REPAIR}`);

  const [passages, vectors, tokens] = await Promise.all(
    FILES.map((name) => fetchFile(assets, `${directory}/${generation}/${name}`, files[name])),
  );
  const text = JSON.parse(new TextDecoder().decode(passages)) as StoredText;
  return {
    manifest,
    articles: text.articles,
    passages: text.passages,
    vectors: new Float32Array(vectors!.buffer),
    tokens: new Int8Array(tokens!.buffer),
    tokenStarts: toTokenStarts(text.segmentTokens),
    segmentTokens: text.segmentTokens,
    questions: text.questions,
  };
}

async function fetchManifest(assets: Assets, path: string) {
  const content = await readAsset(assets, path);
  if (content === null) throw new IndexError(`${path} is not among the Worker's files; ${REPAIR}`);
  const manifest = StoredManifest.safeParse(parseJson(new TextDecoder().decode(content)));
  if (!manifest.success) throw new IndexError(`${path} is damaged or of another schema; ${REPAIR}`);
  return manifest.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findMismatch(manifest: IndexManifest, { model, calibration }: SnapshotExpectation): string | null {
  if (manifest.model !== model) {
    return `was built with the model ${manifest.model}, but the Worker runs ${model}`;
  }
  return manifest.calibration === calibration ? null : 'was built with another calibration';
}

async function fetchFile(assets: Assets, path: string, hash: string | undefined) {
  const content = await readAsset(assets, path);
  if (content === null) throw new IndexError(`${path} is not among the Worker's files; ${REPAIR}`);
  if ((await sha256(content)) !== hash) throw new IndexError(`${path} is damaged; ${REPAIR}`);
  return content;
}

function toTokenStarts(segmentTokens: StoredText['segmentTokens']): Uint32Array {
  const starts = new Uint32Array(segmentTokens.length + 1);
  for (const [i, counts] of segmentTokens.entries()) {
    starts[i + 1] = counts.reduce((sum, count) => sum + count, starts[i]!);
  }
  return starts;
}
