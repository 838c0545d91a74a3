import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './domain/reply.ts';
import { runCompiled } from './testing/run-compiled.ts';

const DENY_NETWORK = new URL('./testing/deny-network.mjs', import.meta.url).href;

describe('the terminal', () => {
  let environment: Record<string, string>;
  beforeAll(async () => {
    environment = { INDEX_DIR: await mkdtemp(join(tmpdir(), 'vouch-cli-')) };
    expect((await runCompiled('cli.js', ['index'], environment)).code).toBe(0);
  });

  it('answers within 80 columns, without colour codes where piped, with source and disclaimer', async () => {
    const { code, stdout } = await runCompiled(
      'cli.js',
      ['ask', 'how', 'much', 'does', 'it', 'cost?'],
      environment,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[1\] What is ketamine therapy for couples › How much/);
    expect(stdout.trimEnd()).toMatch(/not medical advice[^\n]*\n?[^\n]*$/);
    expect(stdout).not.toContain('\u001B[');
    const long = stdout.split('\n').filter((line) => line.length > 80 && !line.includes('https://'));
    expect(long).toEqual([]);
  });

  it('answers with sockets and name look-ups denied', async () => {
    const { code, stdout, stderr } = await runCompiled('cli.js', ['ask', 'is it safe?'], {
      ...environment,
      NODE_OPTIONS: `--import ${DENY_NETWORK}`,
    });
    expect(stderr).not.toContain('network denied');
    expect([code, stdout]).toEqual([0, expect.stringContaining('without risks')]);
  });

  it('prints the contract with --json', async () => {
    const { stdout } = await runCompiled('cli.js', ['ask', '--json', 'is it safe?'], environment);
    expect((JSON.parse(stdout) as Answer).kind).toBe('answer');
  });

  it('explains with --explain: candidates, scores, decision and time per step', async () => {
    const { stdout } = await runCompiled('cli.js', ['ask', '--explain', 'is it safe?'], environment);
    expect(stdout).toMatch(/ms {2}encode: is it safe\?[\s\S]*ms {2}rank, read alone: confidence 0\.\d+/);
    expect(stdout).toMatch(/ms {2}decide: answer/);
  });

  it('holds a conversation in which a follow-up is understood', async () => {
    const input = 'how much does it cost?\nand what does that depend on?\n\n';
    const { code, stdout } = await runCompiled('cli.js', ['chat'], environment, input);
    expect(code).toBe(0);
    expect(stdout.match(/not medical advice/g)).toHaveLength(2);
    expect(stdout.match(/the number of sessions required/g)?.length).toBeGreaterThanOrEqual(1);
  });

  it('ends with one clear line and a code other than 0 when something is wrong', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'vouch-none-'));
    const { code, stderr } = await runCompiled('cli.js', ['ask', 'hi'], { INDEX_DIR: empty });
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(`Error: There is no index in ${empty}; run "npm run index"`);
  });

  it('shows how it is used when it is not understood', async () => {
    expect((await runCompiled('cli.js', ['ask'], environment)).code).toBe(2);
    expect((await runCompiled('cli.js', ['dance'], environment)).stderr).toMatch(/npm run chat/);
  });
});
