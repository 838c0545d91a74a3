/** Response headers as a plain object: the form that Hono's Node server sends without copying. */
export type HeaderSet = Readonly<Record<string, string>>;

/** What every response carries, whatever it is. */
export const SECURITY_HEADERS: HeaderSet = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** For JSON: never stored anywhere, because a reply tells what somebody asked. */
export const JSON_HEADERS: HeaderSet = withType('application/json', 'no-store');

/** For server-sent events. */
export const EVENT_HEADERS: HeaderSet = withType('text/event-stream', 'no-store');

/** For pages. */
export const HTML_HEADERS: HeaderSet = withType('text/html; charset=utf-8', 'no-cache');

/** For a page with a reply: never stored anywhere, like {@link JSON_HEADERS}. */
export const ANSWER_PAGE_HEADERS: HeaderSet = withType('text/html; charset=utf-8', 'no-store');

/** Headers of a file of ours; short-lived, so that an update shows within minutes. */
export function assetHeaders(contentType: string, cacheControl = 'public, max-age=300'): HeaderSet {
  return withType(contentType, cacheControl);
}

/** For files that every website may load. Browsers fetch modules with CORS, so both headers are needed. */
export function publicHeaders(headers: HeaderSet): HeaderSet {
  return { ...headers, 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
}

/** What a website on the operator's list gets on top. Only simple origins, never credentials. */
export function originGrants(allowedOrigins: readonly string[]): ReadonlyMap<string, HeaderSet> {
  return new Map(
    allowedOrigins.map((origin) => [
      origin,
      { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' },
    ]),
  );
}

/** What a browser asks before it lets a website on the list send a question. */
export function preflightHeaders(methods: string): HeaderSet {
  return {
    ...SECURITY_HEADERS,
    vary: 'Origin',
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '600',
  };
}

function withType(contentType: string, cacheControl: string): HeaderSet {
  return {
    ...SECURITY_HEADERS,
    'content-type': contentType,
    'cache-control': cacheControl,
    // Cross-origin permission depends on who asks; a shared cache must know.
    vary: 'Origin',
  };
}
