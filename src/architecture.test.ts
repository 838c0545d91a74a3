import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = import.meta.dirname;

/** What each folder may import of ours, beside itself. The table of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: [],
  corpus: ['domain', 'text'],
  safety: ['domain', 'text'],
  retrieval: ['domain', 'text'],
  answer: ['domain', 'text'],
  http: ['domain'],
  node: ['domain', 'corpus', 'text'],
  worker: ['domain', 'text'],
  // Types of the contract only: the widget's bundle holds nothing of ours.
  widget: ['domain'],
};

/** Packages that only `src/node/` may import. */
const NODE_ONLY = /^(node:|hnswlib-node|@xenova\/transformers|@langchain\/|pino|libsql|@hono\/node-server)/;
/** Composition roots on Node: they choose the parts, so they may import the lot. */
const NODE_ROOTS = ['server.ts', 'cli.ts', 'open-runtime.ts', 'assemble-clinic-widget.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'))
  .flatMap(readImports);

describe('architecture', () => {
  it('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets each folder import only what its layer allows', () => {
    expect(imports.filter(({ file, target }) => !isAllowed(file, target))).toEqual([]);
  });

  it('keeps Node and its packages in src/node and the Node roots', () => {
    const leaks = imports.filter(
      ({ file, target }) => NODE_ONLY.test(target) && !file.startsWith('node/') && !NODE_ROOTS.includes(file),
    );
    expect(leaks).toEqual([]);
  });

  it('reads the environment in composition roots only', () => {
    const readers = sources().filter(([file, text]) => text.includes('process.env') && file.includes('/'));
    expect(readers.map(([file]) => file)).toEqual([]);
  });

  it.each([
    ['corpus/leak.ts', '../retrieval/flat-index.ts'],
    ['answer/leak.ts', '../safety/create-guard.ts'],
    ['domain/leak.ts', '../text/quote.ts'],
    ['http/leak.ts', '../answer/prove.ts'],
  ])('would catch %s importing %s', (file, target) => {
    expect(isAllowed(file, target)).toBe(false);
  });

  it('would catch Node in a portable folder', () => {
    expect(NODE_ONLY.test('node:fs')).toBe(true);
    expect(NODE_ONLY.test('hnswlib-node')).toBe(true);
  });

  it('keeps every file to one idea of at most 200 lines', () => {
    const long = sources().filter(([file, text]) => !DATA.test(file) && text.split('\n').length > 201);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});

/** Files that are lists of data, not code. */
const DATA = /(-wasm|vocabulary|-words|-rules|templates(\.es)?|strings\.\w+)\.ts$/;

function isAllowed(file: string, target: string): boolean {
  const folder = file.includes('/') ? file.split('/')[0]! : null;
  if (folder === null || !target.startsWith('.')) return true;
  const targetFolder = relative(SOURCE, resolve(SOURCE, dirname(file), target)).split('/')[0]!;
  return targetFolder === folder || (MAY_IMPORT[folder] ?? []).includes(targetFolder);
}

function sources(): [string, string][] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'))
    .map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')]);
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gms,
  );
  return [...found].map((match) => ({ file, target: (match[1] ?? match[2] ?? match[3])! }));
}
