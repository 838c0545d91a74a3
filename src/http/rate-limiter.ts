/** Says whether a client may ask now. May be asynchronous, because Cloudflare's own limiter is. */
export interface RateLimiter {
  take(clientKey: string): RateDecision | Promise<RateDecision>;
}

export interface RateDecision {
  readonly allowed: boolean;
  /** Seconds until the next question is allowed; 0 if it is now. */
  readonly retryAfter: number;
}

export interface RateLimiterOptions {
  /** Questions a minute, above 0; as many may come at once. */
  readonly perMinute: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** About 2 MB of keys. A flood of new addresses pushes out the longest silent, not the service. */
const MAX_CLIENTS = 10_000;
const MINUTE_MS = 60_000;

/** A token bucket for each client, in memory. */
export function createRateLimiter({ perMinute, now }: RateLimiterOptions): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const msPerToken = MINUTE_MS / perMinute;

  return {
    take(clientKey) {
      const time = now();
      const bucket = buckets.get(clientKey) ?? { tokens: perMinute, filledAt: time };
      bucket.tokens = Math.min(perMinute, bucket.tokens + (time - bucket.filledAt) / msPerToken);
      bucket.filledAt = time;
      // A Map keeps the order of insertion: its first key is the client silent for longest.
      buckets.delete(clientKey);
      buckets.set(clientKey, bucket);
      if (buckets.size > MAX_CLIENTS) buckets.delete(buckets.keys().next().value ?? '');

      if (bucket.tokens < 1) {
        return { allowed: false, retryAfter: Math.ceil(((1 - bucket.tokens) * msPerToken) / 1000) };
      }
      bucket.tokens -= 1;
      return { allowed: true, retryAfter: 0 };
    },
  };
}
