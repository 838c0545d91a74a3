import { RateLimitError, UnavailableError } from '../domain/errors.ts';
import type { AppOptions } from './create-app.ts';
import type { Edge } from './edge.ts';
import { parseFeedback } from './feedback-request.ts';
import { JSON_HEADERS } from './headers.ts';
import { feedbackRoute } from './routes.ts';

/** Keeps what visitors think of answers, where the clinic has a store. */
export function addFeedback({ on, send }: Edge, { store = null, limiter, clientKey }: AppOptions): void {
  on(feedbackRoute, async (c) => {
    const feedback = await parseFeedback(c.req.raw);
    // A bucket of its own: thumbs must not use up a visitor's questions.
    const decision = await limiter?.take(`feedback ${clientKey(c)}`);
    if (decision?.allowed === false) {
      throw new RateLimitError('Too much feedback in a short time; wait a little', decision.retryAfter);
    }
    try {
      if (store === null) throw new Error('no store');
      await store.saveFeedback(feedback);
    } catch (cause) {
      throw new UnavailableError('Feedback cannot be kept right now', { cause });
    }
    return send(c, 200, JSON.stringify({ status: 'ok' }), JSON_HEADERS);
  });
}
