import type { Answer } from '../domain/reply.ts';
import { post } from './post.ts';
import type { TroubleReason } from './strings.ts';

/** What became of one question. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'trouble'; readonly reason: TroubleReason; readonly retryAfter: number }
  | { readonly kind: 'stopped' };

/** Sends one question with the earlier ones; every failure is an outcome, never an exception. */
export type Ask = (question: string, history: readonly string[], signal: AbortSignal) => Promise<Outcome>;

/** Four times the service's own deadline: slower than that, nobody is there. */
const TIMEOUT_MS = 20_000;
/** From the HTTP contract. */
const MAX_HISTORY = 6;
const MAX_BODY_BYTES = 8 * 1024;
/** Where a 429 or 503 names no time. */
const DEFAULT_RETRY_SECONDS = 10;

/** Asks the service behind `endpoint`, such as `https://vouch.clinic.example/`. */
export function createAsk(endpoint: string): Ask {
  return async (question, history, signal) => {
    if (navigator.onLine === false) return trouble('offline');
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
    const stop = () => timeout.abort();
    signal.addEventListener('abort', stop);
    try {
      const response = await post(new URL('api/chat', endpoint), toBody(question, history), timeout.signal);
      if (!response.ok) return refusal(response);
      return toOutcome(await response.json());
    } catch {
      if (signal.aborted) return { kind: 'stopped' };
      return trouble(timeout.signal.aborted ? 'timeout' : 'unreachable');
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
}

/** The latest earlier questions that fit into the largest body the service reads. */
function toBody(question: string, history: readonly string[]): string {
  for (let first = Math.max(0, history.length - MAX_HISTORY); ; first += 1) {
    const earlier = history.slice(first).map((text) => ({ question: text }));
    const body = JSON.stringify({ question, history: earlier });
    if (earlier.length === 0 || new TextEncoder().encode(body).length <= MAX_BODY_BYTES) return body;
  }
}

/** A reply without its disclaimer is not shown, whoever sent it. */
function toOutcome(body: unknown): Outcome {
  const answer = body as Answer;
  const isWhole =
    Array.isArray(answer?.blocks) && typeof answer.disclaimer === 'string' && answer.disclaimer !== '';
  return isWhole ? { kind: 'answer', answer } : trouble('failed');
}

function refusal({ status, headers }: Response): Outcome {
  const seconds = Number(headers.get('retry-after')) || DEFAULT_RETRY_SECONDS;
  if (status === 429) return trouble('rate-limited', seconds);
  if (status === 503) return trouble('overloaded', seconds);
  return trouble(status < 500 ? 'refused' : 'failed');
}

function trouble(reason: TroubleReason, retryAfter = 0): Outcome {
  return { kind: 'trouble', reason, retryAfter };
}
