import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexError } from '../domain/errors.ts';

/**
 * Runs a build while no other process builds into the same folder.
 *
 * The lock is a file with the builder's process id; one whose process is gone is taken over.
 *
 * @throws {@link IndexError} when another build is running.
 */
export async function withBuildLock<T>(indexDirectory: string, build: () => Promise<T>): Promise<T> {
  await mkdir(indexDirectory, { recursive: true });
  const file = join(indexDirectory, 'build.lock');
  await takeLock(file).catch(async () => {
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (isRunning(owner)) {
      throw new IndexError(
        `Another build (process ${owner}) is writing ${indexDirectory}; wait for it, or delete ${file}`,
      );
    }
    await rm(file, { force: true });
    await takeLock(file);
  });
  try {
    return await build();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<void> {
  const handle = await open(file, 'wx');
  await handle.writeFile(String(process.pid));
  await handle.close();
}

function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
