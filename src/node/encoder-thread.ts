import { parentPort, workerData } from 'node:worker_threads';
import type { PassageEncoding, QuestionEncoding } from '../domain/ports.ts';
import type { ModelFiles } from './model-files.ts';
import { openTransformer } from './open-transformer.ts';

/** What the service asks of an encoder thread. */
export type EncoderRequest =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'passage'; readonly segments: readonly string[] };

/** What an encoder thread answers: first `ready`, then one reply per request, in order. */
export type EncoderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'encoding'; readonly encoding: QuestionEncoding | PassageEncoding }
  | { readonly kind: 'failure'; readonly reason: string };

const port = parentPort;
if (!port) throw new Error('encoder-thread.js runs as a worker thread only');

const transformer = await openTransformer(workerData as ModelFiles);
port.on('message', async (request: EncoderRequest) => {
  try {
    const encoding = await (request.kind === 'question'
      ? transformer.encodeQuestion(request.text)
      : transformer.encodePassage(request.segments));
    port.postMessage({ kind: 'encoding', encoding } satisfies EncoderReply);
  } catch (error) {
    // The reason comes from the runtime and never holds the text.
    port.postMessage({ kind: 'failure', reason: String(error) } satisfies EncoderReply);
  }
});
port.postMessage({ kind: 'ready' } satisfies EncoderReply);
