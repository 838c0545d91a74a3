import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EncoderError, OverloadedError, UnavailableError } from '../domain/errors.ts';
import { ENCODER_THREAD, MODEL_DIRECTORY } from '../testing/compiled.ts';
import { testEncoder } from '../testing/encoder-contract.ts';
import { readModelFiles } from './model-files.ts';
import { openEncoder } from './open-encoder.ts';

const files = await readModelFiles(MODEL_DIRECTORY);

testEncoder('encoder threads', () => openEncoder(files, 2, ENCODER_THREAD));

describe('encoder threads', () => {
  it('refuse texts beyond the bounded queue and go on with the others', async () => {
    const encoder = await openEncoder(files, 2, ENCODER_THREAD);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 300 }, () => encoder.encodeQuestion('hello')),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBe(300 - 128 - encoder.threads);
    expect(refused.every(({ reason }) => reason instanceof OverloadedError)).toBe(true);
    expect(encoder.pending).toBe(0);
    await encoder.close();
  });

  it('refuse texts once closed', async () => {
    const encoder = await openEncoder(files, 2, ENCODER_THREAD);
    await encoder.close();
    await expect(encoder.encodeQuestion('hello')).rejects.toThrow(UnavailableError);
  });

  it('leave the event loop free while they work', async () => {
    const encoder = await openEncoder(files, 2, ENCODER_THREAD);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await Promise.all(Array.from({ length: 20 }, () => encoder.encodePassage(['word '.repeat(250)])));
    clearInterval(timer);
    await encoder.close();
    expect(turns).toBeGreaterThan(20);
  });

  it('fail the text at hand when a thread dies, and replace the thread', async () => {
    const thread = await writeThread(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ text }) => {
        if (text === 'die') process.exit(1);
        parentPort.postMessage({ kind: 'encoding', encoding: { text } });
      });
      parentPort.postMessage({ kind: 'ready' });`);
    const encoder = await openEncoder(files, 1, thread);
    await expect(encoder.encodeQuestion('die')).rejects.toThrow(EncoderError);
    expect(await encoder.encodeQuestion('live')).toEqual({ text: 'live' });
    await encoder.close();
  });

  it('say why the model does not load', async () => {
    const thread = await writeThread(`throw new Error('no weights');`);
    await expect(openEncoder(files, 1, thread)).rejects.toThrow(
      /models\/vouch-minilm does not load.*no weights/,
    );
  });
});

async function writeThread(source: string): Promise<URL> {
  const file = join(tmpdir(), `vouch-thread-${process.pid}-${source.length}.mjs`);
  await writeFile(file, source);
  return pathToFileURL(file);
}
