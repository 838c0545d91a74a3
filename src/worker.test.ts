import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './domain/reply.ts';
import { runCompiled } from './testing/run-compiled.ts';

/** Compressed kilobytes. Measured 300 and 3,650; a larger bundle starts slower and has to be explained. */
const SCRIPT_BUDGET_KB = 340;
const ENGINE_BUDGET_KB = 3900;
const PORT = 8799;
const WRANGLER = 'node_modules/wrangler/bin/wrangler.js';
const ENVIRONMENT = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' };

/** The files that are deployed with the Worker: the shipped model and an index of the shipped article. */
let assets: string;
beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'vouch-worker-'));
  await runCompiled('cli.js', ['index'], { INDEX_DIR: join(assets, 'index') });
  await cp('models', join(assets, 'models'), { recursive: true });
});

describe('the Worker’s bundle', () => {
  let files: Record<string, Buffer>;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vouch-bundle-'));
    const args = [WRANGLER, 'deploy', '--dry-run', '--outdir', folder, '--assets', assets];
    await promisify(execFile)(process.execPath, args, { env: ENVIRONMENT });
    const names = await readdir(folder);
    files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
    );
  });

  it('holds no native module and nothing that only Node has', () => {
    expect(Object.keys(files).filter((name) => name.endsWith('.node'))).toEqual([]);
    const script = files['worker.js']!.toString();
    for (const name of ['hnswlib', 'langchain', 'worker_threads")', 'onnxruntime-node']) {
      expect(script.includes(name), name).toBe(false);
    }
    expect(script).not.toMatch(/from\s*"node:/);
  });

  it('stays within its budget', () => {
    const engine = Object.entries(files).find(([name]) => name.endsWith('.wasm'))![1];
    expect(gzipSync(files['worker.js']!).length / 1024).toBeLessThan(SCRIPT_BUDGET_KB);
    expect(gzipSync(engine).length / 1024).toBeLessThan(ENGINE_BUDGET_KB);
  });
});

describe('the Worker in workerd', () => {
  let worker: ChildProcess;
  beforeAll(async () => {
    const args = [WRANGLER, 'dev', '--port', String(PORT), '--inspector-port', '0', '--assets', assets];
    worker = spawn(process.execPath, args, { env: ENVIRONMENT, stdio: 'ignore', detached: true });
    await waitUntilReady();
  }, 120_000);
  // wrangler starts workerd: the whole group ends.
  afterAll(() => process.kill(-worker.pid!, 'SIGKILL'));

  it('answers with the article’s own sentences and the disclaimer', async () => {
    const answer = await ask('How much does it cost?');
    expect(answer.citations[0]?.section).toMatch(/#how-much-does-ketamine-therapy-for-couples-cost$/);
    expect(answer.text).toContain('The cost of ketamine therapy for couples can vary significantly');
    expect(answer.text.endsWith(answer.disclaimer)).toBe(true);
  });

  it('catches people in danger', async () => {
    expect((await ask('I want to kill myself')).route).toBe('crisis');
  });

  it('serves no file of the index or the model', async () => {
    const response = await fetch(`http://127.0.0.1:${PORT}/index/manifest.json`);
    expect(response.status).toBe(404);
  });
});

async function waitUntilReady(): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    const response = await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => null);
    if (response?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('workerd did not become ready');
}

async function ask(question: string): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${PORT}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  return (await response.json()) as Answer;
}
