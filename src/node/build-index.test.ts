import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCompiled, startCompiled } from '../testing/run-compiled.ts';
import { readIndex } from './index-store.ts';

/** A folder with a copy of the shipped articles, and an index of them. */
interface Clinic {
  readonly corpus: string;
  readonly index: string;
  readonly environment: Record<string, string>;
}

async function openClinic(): Promise<Clinic> {
  const folder = await mkdtemp(join(tmpdir(), 'vouch-clinic-'));
  const [corpus, index] = [join(folder, 'corpus'), join(folder, 'index')];
  await cp('corpus', corpus, { recursive: true });
  return { corpus, index, environment: { CORPUS_DIR: corpus, INDEX_DIR: index } };
}

async function addArticle(clinic: Clinic, name: string, text: string): Promise<void> {
  const head = `---\ntitle: ${name}\nurl: https://clinic.example/${name}\nreviewed: 2026-01-31\n---\n\n`;
  await writeFile(join(clinic.corpus, `${name}.md`), `${head}## A heading\n\n${text}\n`);
}

const build = (clinic: Clinic, ...args: string[]) =>
  runCompiled('cli.js', ['index', ...args], clinic.environment);
const ask = (clinic: Clinic) => runCompiled('cli.js', ['ask', 'How much does it cost?'], clinic.environment);

describe('npm run index', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await openClinic();
    expect((await build(clinic)).stdout).toMatch(/is live[\s\S]*0 reused[\s\S]*recall@10 .*1\.0000/);
  });

  it('embeds only what changed, and gives the same vectors as a build from nothing', async () => {
    await addArticle(clinic, 'parking', 'Visitors park behind the house. It is free.');
    expect((await build(clinic)).stdout).toMatch(/^1 passages encoded, \d{2,} reused/m);
    const fresh = { ...clinic, environment: { ...clinic.environment, INDEX_DIR: `${clinic.index}-fresh` } };
    await build(fresh);
    expect(await readVectors(clinic.index)).toEqual(await readVectors(`${clinic.index}-fresh`));
  });

  it('lists with --check what would change and what is wrong, and writes nothing', async () => {
    await addArticle(clinic, 'visiting', 'Visitors come at any time.');
    const before = await readdir(clinic.index);
    const { code, stdout } = await build(clinic, '--check');
    expect(stdout).toMatch(/\+ visiting#a-heading~0[\s\S]*would encode 1 and drop 0 passages/);
    expect(code).toBe(0);
    expect(await readdir(clinic.index)).toEqual(before);
    await rm(join(clinic.corpus, 'visiting.md'));
  });

  it('stops at a bad article with file, line and reason, and keeps the live index', async () => {
    const before = await readFile(join(clinic.index, 'manifest.json'), 'utf8');
    await writeFile(join(clinic.corpus, 'bad.md'), '---\ntitle: Bad\nurl: nowhere\n---\n\nText.\n');
    const { code, stderr } = await build(clinic);
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.md:3: .*url/);
    expect(await readFile(join(clinic.index, 'manifest.json'), 'utf8')).toBe(before);
    await rm(join(clinic.corpus, 'bad.md'));
  });

  it('refuses an index of other articles with the command that repairs it', async () => {
    await addArticle(clinic, 'garden', 'There is a garden.');
    const { code, stderr } = await ask(clinic);
    expect(code).toBe(1);
    expect(stderr).toMatch(/built from other articles.*run "npm run index"/);
    await rm(join(clinic.corpus, 'garden.md'));
  });

  it('refuses a damaged index with the command that repairs it', async () => {
    const damaged = await openClinic();
    await build(damaged);
    const generation = (await readdir(damaged.index)).find((name) => name.startsWith('generation-'))!;
    await writeFile(join(damaged.index, generation, 'vectors.bin'), 'x');
    expect((await ask(damaged)).stderr).toMatch(/vectors\.bin is damaged; run "npm run index"/);
    expect((await build(damaged)).code).toBe(0);
    expect((await ask(damaged)).code).toBe(0);
  });

  it('leaves a whole index whenever it is killed', async () => {
    const victim = await openClinic();
    await build(victim);
    for (const [i, delay] of [150, 400, 700, 1000, 1300, 1700, 2200].entries()) {
      await addArticle(
        victim,
        `news-${i}`,
        `News number ${i}. ${'It is a long text about nothing. '.repeat(200)}`,
      );
      const builder = startCompiled('cli.js', ['index'], victim.environment);
      await wait(delay);
      builder.kill('SIGKILL');
      await once(builder, 'close');
      // Reading checks every file against the hash that the manifest holds.
      await expect(readIndex(victim.index)).resolves.toBeDefined();
    }
    expect((await build(victim)).code).toBe(0);
    expect((await ask(victim)).code).toBe(0);
    expect((await readdir(victim.index)).filter((name) => name !== 'manifest.json')).toHaveLength(1);
  }, 90_000);
});

async function readVectors(index: string): Promise<Buffer> {
  const { generation } = JSON.parse(await readFile(join(index, 'manifest.json'), 'utf8'));
  return readFile(join(index, generation, 'vectors.bin'));
}
