import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexError } from '../domain/errors.ts';
import type { IndexSnapshot } from '../domain/snapshot.ts';
import { INDEX_SCHEMA, StoredManifest, type StoredText } from '../domain/stored-index.ts';

/** The command that repairs an index; every refusal names it. */
export const REPAIR = 'run "npm run index"';

/** An index on disk: the snapshot, and the folder that holds its HNSW graph. */
export interface StoredIndex {
  readonly snapshot: IndexSnapshot;
  readonly directory: string;
}

/**
 * Reads the live index.
 *
 * @throws {@link IndexError} when it is missing, damaged or of another schema.
 */
export async function readIndex(indexDirectory: string): Promise<StoredIndex> {
  const manifest = await readManifest(indexDirectory);
  try {
    return await readGeneration(indexDirectory, manifest);
  } catch (error) {
    // A build that ended meanwhile has removed the generation: the manifest now names its own.
    const current = await readManifest(indexDirectory);
    if (current.generation === manifest.generation) throw error;
    return readGeneration(indexDirectory, current);
  }
}

async function readManifest(indexDirectory: string): Promise<StoredManifest> {
  const file = join(indexDirectory, 'manifest.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new IndexError(`There is no index in ${indexDirectory}; ${REPAIR}`, { cause });
  });
  const manifest = StoredManifest.safeParse(parseJson(text));
  if (!manifest.success) {
    throw new IndexError(`${file} is damaged or of another schema than ${INDEX_SCHEMA}; ${REPAIR}`);
  }
  return manifest.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readGeneration(indexDirectory: string, manifest: StoredManifest): Promise<StoredIndex> {
  const directory = join(indexDirectory, manifest.generation);
  const files = new Map<string, Buffer>();
  await Promise.all(
    Object.entries(manifest.files).map(async ([name, hash]) => {
      const file = join(directory, name);
      const content = await readFile(file).catch((cause: unknown) => {
        throw new IndexError(`${file} cannot be read; ${REPAIR}`, { cause });
      });
      if (sha256(content) !== hash) throw new IndexError(`${file} is damaged; ${REPAIR}`);
      files.set(name, content);
    }),
  );
  const text = JSON.parse(files.get('passages.json')!.toString('utf8')) as StoredText;
  return { directory, snapshot: toSnapshot(manifest, text, files) };
}

function toSnapshot(
  stored: StoredManifest,
  text: StoredText,
  files: ReadonlyMap<string, Buffer>,
): IndexSnapshot {
  const { generation: _, files: __, ...manifest } = stored;
  const vectors = files.get('vectors.bin')!;
  const tokens = files.get('tokens.bin')!;
  const tokenStarts = new Uint32Array(text.passages.length + 1);
  for (const [i, counts] of text.segmentTokens.entries()) {
    tokenStarts[i + 1] = counts.reduce((sum, count) => sum + count, tokenStarts[i]!);
  }
  return {
    manifest,
    articles: text.articles,
    passages: text.passages,
    // Copied, because a Buffer may lie at an offset that floats cannot be read from.
    vectors: new Float32Array(new Uint8Array(vectors).buffer),
    tokens: new Int8Array(tokens.buffer, tokens.byteOffset, tokens.length),
    tokenStarts,
    segmentTokens: text.segmentTokens,
    questions: text.questions,
  };
}

/**
 * Writes an index beside the live one and makes it live by renaming its manifest. Whenever the
 * process dies, the live index is whole.
 *
 * @param saveGraph - writes the HNSW graph's files into the folder it is given, if there is one.
 */
export async function saveIndex(
  indexDirectory: string,
  snapshot: IndexSnapshot,
  saveGraph: ((directory: string) => Promise<void>) | null,
): Promise<void> {
  const generation = `generation-${randomUUID()}`;
  const directory = join(indexDirectory, generation);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'passages.json'), JSON.stringify(toStoredText(snapshot)));
  await writeFile(join(directory, 'vectors.bin'), bytes(snapshot.vectors));
  await writeFile(join(directory, 'tokens.bin'), bytes(snapshot.tokens));
  await saveGraph?.(directory);

  const files: Record<string, string> = {};
  for (const name of (await readdir(directory)).sort()) {
    files[name] = sha256(await readFile(join(directory, name)));
    await flush(join(directory, name));
  }
  const manifest: StoredManifest = { ...snapshot.manifest, schema: INDEX_SCHEMA, generation, files };
  const next = join(directory, 'manifest.next.json');
  await writeFile(next, `${JSON.stringify(manifest, null, 2)}\n`);
  await flush(next);
  await rename(next, join(indexDirectory, 'manifest.json'));
  await removeOtherGenerations(indexDirectory, generation);
}

function toStoredText({ articles, passages, segmentTokens, questions }: IndexSnapshot): StoredText {
  return { articles, passages, segmentTokens, questions };
}

function bytes(array: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Makes the content survive a loss of power before anything points to it. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

/** Clears what earlier builds left, finished or killed. The caller holds the build lock. */
async function removeOtherGenerations(indexDirectory: string, live: string): Promise<void> {
  for (const name of await readdir(indexDirectory)) {
    if (name.startsWith('generation-') && name !== live) {
      await rm(join(indexDirectory, name), { recursive: true, force: true });
    }
  }
}
