import { IndexError } from '../domain/errors.ts';
import type { IndexManifest, IndexSnapshot } from '../domain/snapshot.ts';

/** Static files that are deployed with the Worker. */
export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** The contents of the index files, as `npm run index` writes them. */
interface StoredText extends Pick<IndexSnapshot, 'articles' | 'passages' | 'segmentTokens' | 'questions'> {}

/** Reads a file that was deployed with the Worker. */
export async function readAsset(assets: Assets, path: string): Promise<ArrayBuffer> {
  // Only the path counts; the host is a placeholder that the binding asks for.
  const response = await assets.fetch(new Request(`https://assets.invalid/${path}`));
  if (!response.ok) {
    throw new IndexError(`${path} is not deployed; run "npm run build:worker" and deploy again`);
  }
  return response.arrayBuffer();
}

export async function readJsonAsset<T>(assets: Assets, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readAsset(assets, path))) as T;
}

/** Reads the index that was deployed with the Worker, whole. */
export async function readIndexAssets(assets: Assets): Promise<IndexSnapshot> {
  const stored = await readJsonAsset<IndexManifest & { generation: string }>(assets, 'index/manifest.json');
  const folder = `index/${stored.generation}`;
  const [text, vectors, tokens] = await Promise.all([
    readJsonAsset<StoredText>(assets, `${folder}/passages.json`),
    readAsset(assets, `${folder}/vectors.bin`),
    readAsset(assets, `${folder}/tokens.bin`),
  ]);
  const tokenStarts = new Uint32Array(text.passages.length + 1);
  for (const [i, counts] of text.segmentTokens.entries()) {
    tokenStarts[i + 1] = counts.reduce((sum, count) => sum + count, tokenStarts[i]!);
  }
  return {
    manifest: stored,
    articles: text.articles,
    passages: text.passages,
    vectors: new Float32Array(vectors),
    tokens: new Int8Array(tokens),
    tokenStarts,
    segmentTokens: text.segmentTokens,
    questions: text.questions,
  };
}
