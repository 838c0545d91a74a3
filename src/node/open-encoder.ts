import { Worker } from 'node:worker_threads';
import { EncoderError, OverloadedError, UnavailableError } from '../domain/errors.ts';
import type { Encoder, PassageEncoding, QuestionEncoding } from '../domain/ports.ts';
import type { EncoderReply, EncoderRequest } from './encoder-thread.ts';
import type { ModelFiles } from './model-files.ts';

/** Texts that may wait for a thread. At 5 ms a question the last one waits a third of a second. */
const MOST_WAITING = 128;

interface Job {
  readonly request: EncoderRequest;
  resolve(encoding: QuestionEncoding | PassageEncoding): void;
  reject(error: Error): void;
}

/** An encoder that runs the transformer in worker threads, so that the event loop stays free. */
export interface ThreadedEncoder extends Encoder {
  /** Texts that wait or are being encoded. */
  readonly pending: number;
  readonly threads: number;
}

/**
 * Starts the encoder threads and waits until they have loaded the model.
 *
 * @param threads - sessions side by side. Each one costs about 100 MB and reads one text at a time.
 * @param thread - the compiled thread script; a worker thread cannot load TypeScript on Node 20.
 * @throws {@link EncoderError} when the model does not load.
 */
export async function openEncoder(
  files: ModelFiles,
  threads: number,
  thread: URL = new URL('./encoder-thread.js', import.meta.url),
): Promise<ThreadedEncoder> {
  const waiting: Job[] = [];
  let isClosed = false;
  const seats = await Promise.all(Array.from({ length: threads }, () => openSeat(files, thread, dispatch)));

  function dispatch(): void {
    for (const seat of seats) {
      if (waiting.length > 0 && seat.isFree()) seat.run(waiting.shift()!);
    }
  }

  function submit(request: EncoderRequest): Promise<QuestionEncoding | PassageEncoding> {
    if (isClosed) return Promise.reject(new UnavailableError('The service is shutting down'));
    if (!seats.some((seat) => seat.isAlive())) {
      return Promise.reject(new EncoderError('All encoder threads have ended; restart the service'));
    }
    if (waiting.length >= MOST_WAITING) {
      return Promise.reject(new OverloadedError('Too many questions are waiting; try again in a moment'));
    }
    return new Promise((resolve, reject) => {
      waiting.push({ request, resolve, reject });
      dispatch();
    });
  }

  return {
    model: files.model,
    threads,
    get pending() {
      return waiting.length + seats.filter((seat) => !seat.isFree()).length;
    },
    encodeQuestion: (text) => submit({ kind: 'question', text }) as Promise<QuestionEncoding>,
    encodePassage: (segments) => submit({ kind: 'passage', segments }) as Promise<PassageEncoding>,
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(new UnavailableError('The service is shutting down'));
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}

/** One thread and the job it works on. A thread that dies fails its job and is replaced. */
interface Seat {
  isAlive(): boolean;
  isFree(): boolean;
  run(job: Job): void;
  close(): Promise<void>;
}

async function openSeat(files: ModelFiles, thread: URL, onFree: () => void): Promise<Seat> {
  let job: Job | null = null;
  let isClosed = false;
  let isStarting = false;
  let worker: Worker | null = await startThread(files, thread);
  watch(worker);

  function watch(current: Worker): void {
    current.on('message', (reply: EncoderReply) => {
      const done = job;
      job = null;
      if (reply.kind === 'encoding') done?.resolve(reply.encoding);
      if (reply.kind === 'failure') done?.reject(new EncoderError(`The model failed: ${reply.reason}`));
      onFree();
    });
    current.on('exit', () => {
      worker = null;
      job?.reject(new EncoderError('An encoder thread ended unexpectedly'));
      job = null;
      if (!isClosed) void replace();
    });
  }

  async function replace(): Promise<void> {
    isStarting = true;
    try {
      worker = await startThread(files, thread);
    } catch {
      // The seat stays empty. The other one goes on; without one, callers are told.
      return;
    } finally {
      isStarting = false;
    }
    if (isClosed) return void worker.terminate();
    watch(worker);
    onFree();
  }

  return {
    isAlive: () => worker !== null || isStarting,
    isFree: () => worker !== null && job === null,
    run(next) {
      job = next;
      worker?.postMessage(next.request);
    },
    async close() {
      isClosed = true;
      await worker?.terminate();
    },
  };
}

function startThread(files: ModelFiles, thread: URL): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: files });
    const fail = (cause: unknown) =>
      reject(new EncoderError(`The model in ${files.directory} does not load: ${String(cause)}`, { cause }));
    // Stays for good: a crash is told by 'exit', but without a listener for 'error' it ends the process.
    worker.on('error', fail);
    worker.once('exit', () => fail('its thread ended'));
    worker.once('message', () => resolve(worker));
  });
}
