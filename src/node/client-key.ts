import { createHash, randomBytes } from 'node:crypto';

/** How long one salt lasts: keys of different hours cannot be compared, not even in memory. */
const ROTATION_MS = 60 * 60 * 1000;

/** Where a request came from. */
export interface Origin {
  /** Address of the other end of the connection. */
  readonly address: string;
  /** The `X-Forwarded-For` header, if any. */
  readonly forwardedFor: string | undefined;
}

/**
 * Tells visitors apart without keeping their addresses: a hash with a salt that lives in memory and
 * changes every hour.
 *
 * @param trustedProxies - how many proxies stand before the service. Only their entries of
 *   `X-Forwarded-For`, counted from the right, are believed; a visitor can write all others.
 */
export function createClientKey(trustedProxies: number, now: () => number): (origin: Origin) => string {
  let salt = randomBytes(16);
  let rotatedAt = now();
  return ({ address, forwardedFor }) => {
    if (now() - rotatedAt >= ROTATION_MS) {
      salt = randomBytes(16);
      rotatedAt = now();
    }
    const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
    const visitor = (trustedProxies > 0 && hops.at(-trustedProxies)) || address;
    return createHash('sha256').update(salt).update(visitor).digest('base64url');
  };
}
