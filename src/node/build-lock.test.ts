import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError } from '../domain/errors.ts';
import { withBuildLock } from './build-lock.ts';

describe('withBuildLock', () => {
  it('refuses a build while another process builds, and names it', async () => {
    const directory = await openDirectory();
    await writeFile(join(directory, 'build.lock'), String(process.ppid));
    const second = withBuildLock(directory, async () => 'built');
    await expect(second).rejects.toThrow(new RegExp(`process ${process.ppid}.*wait for it`));
    await expect(second).rejects.toThrow(IndexError);
  });

  it('takes over the lock of a build that was killed', async () => {
    const directory = await openDirectory();
    await writeFile(join(directory, 'build.lock'), '999999999');
    expect(await withBuildLock(directory, async () => 'built')).toBe('built');
  });

  it('lets the next build in after one that failed', async () => {
    const directory = await openDirectory();
    const failing = withBuildLock(directory, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await withBuildLock(directory, async () => 'built')).toBe('built');
  });
});

function openDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'vouch-lock-'));
}
