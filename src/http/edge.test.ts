import { describe, expect, it } from 'vitest';
import { EncoderError, IndexError, OverloadedError } from '../domain/errors.ts';
import { createFakeAssistant, FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createTestApp, FAKE_ORIGIN, postJson } from '../testing/test-app.ts';
import type { RequestRecord } from './edge.ts';
import { SECURITY_HEADERS } from './headers.ts';

const CANARY = 'canary-7f3a';
const ask = (headers?: Record<string, string>) => postJson({ question: CANARY }, headers);
const failing = (error: Error) =>
  createTestApp({ assistant: { ...createFakeAssistant(), answer: () => Promise.reject(error) } });
const GET_PATHS = [
  '/',
  '/docs',
  '/ask',
  '/demo.css',
  '/page.css',
  '/icon.svg',
  '/openapi.json',
  '/health/live',
  '/health/ready',
  '/api/articles',
  '/api/articles/visit',
];

describe('every response', () => {
  const requests: [string, RequestInit, number][] = [
    ...GET_PATHS.map((path): [string, RequestInit, number] => [path, {}, 200]),
    ...GET_PATHS.map((path): [string, RequestInit, number] => [path, { method: 'HEAD' }, 200]),
    ['/api/chat', ask(), 200],
    ['/api/chat', ask({ accept: 'text/event-stream' }), 200],
    ['/api/chat', postJson({}), 400],
    ['/api/chat', postJson('x'.repeat(9000)), 413],
    ['/api/chat', { method: 'POST' }, 415],
    ['/api/chat', {}, 405],
    ['/nowhere', {}, 404],
    ['/api/chat', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }, 204],
  ];

  it.each(requests)('PRV-6 carries the security headers: %s %o', async (path, init, status) => {
    const response = await createTestApp().request(path, init);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({ ...SECURITY_HEADERS, vary: 'Origin' });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each(requests.filter(([, , status]) => status >= 400))(
    'SAF-15 carries the disclaimer: %s %o',
    async (path, init) => {
      const body = await (await createTestApp().request(path, init)).json();
      expect(body).toEqual({
        error: { code: expect.any(String), message: expect.any(String) },
        disclaimer: FAKE_HOUSE.disclaimer,
      });
    },
  );

  it('has no body for HEAD', async () => {
    expect(await (await createTestApp().request('/', { method: 'HEAD' })).text()).toBe('');
  });
});

describe('errors', () => {
  it.each([
    [new OverloadedError(CANARY), 503, 'overloaded', '2'],
    [new IndexError(CANARY), 503, 'index-unavailable', '5'],
    [new EncoderError(CANARY), 503, 'model-unavailable', '5'],
    [new TypeError(CANARY), 500, 'internal', null],
  ])('hides what went wrong inside: %s', async (error, status, code, retryAfter) => {
    const response = await failing(error).request('/api/chat', ask());
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ error: { code }, disclaimer: FAKE_HOUSE.disclaimer });
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(new RegExp(`${CANARY}|at .*:\\d+`));
  });

  it.each([
    ['/api/chat', 'GET', 'POST, OPTIONS'],
    ['/api/chat', 'HEAD', 'POST, OPTIONS'],
    ['/api/chat', 'OPTIONS', 'POST, OPTIONS'],
    ['/api/articles/visit', 'DELETE', 'GET, HEAD, OPTIONS'],
    ['/', 'POST', 'GET, HEAD'],
    ['/page.css', 'PROPFIND', 'GET, HEAD'],
    ['/ask', 'PUT', 'GET, HEAD, POST'],
    ['/api/feedback', 'GET', 'POST, OPTIONS'],
  ])('tells which methods %s has instead of %s', async (path, method, allow) => {
    const response = await createTestApp().request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
  });
});

describe('other websites', () => {
  const from = (origin: string) => createTestApp().request('/api/chat', ask({ origin }));
  const preflight = (origin: string, path = '/api/chat') =>
    createTestApp().request(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('may ask if the operator lists them', async () => {
    const response = await from(FAKE_ORIGIN);
    expect(response.headers.get('access-control-allow-origin')).toBe(FAKE_ORIGIN);
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may read errors too', async () => {
    const response = await createTestApp().request('/api/chat', postJson({}, { origin: FAKE_ORIGIN }));
    expect(response.headers.get('access-control-allow-origin')).toBe(FAKE_ORIGIN);
  });

  it('get their preflight answered', async () => {
    const response = await preflight(FAKE_ORIGIN);
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': FAKE_ORIGIN,
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
    });
  });

  it.each(['https://evil.example', `${FAKE_ORIGIN}.evil.example`, 'http://clinic.example', 'null', ''])(
    'may not ask otherwise: %s',
    async (origin) => {
      expect((await from(origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may not read pages or health', async () => {
    for (const path of ['/', '/health/ready', '/openapi.json']) {
      const response = await createTestApp().request(path, { headers: { origin: FAKE_ORIGIN } });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('learn nothing about an unknown address', async () => {
    expect((await preflight(FAKE_ORIGIN, '/api/nowhere')).status).toBe(404);
  });
});

describe('the access log', () => {
  it('PRV-1 tells what happened without a word of it', async () => {
    const records: RequestRecord[] = [];
    const onRequest = (record: RequestRecord) => records.push(record);
    const app = createTestApp({ onRequest });
    await app.request('/api/chat', ask());
    await app.request(`/api/articles/${CANARY}`);
    await app.request(`/${CANARY}?q=${CANARY}`);
    await app.request('/api/chat', postJson({ [CANARY]: 1 }));
    const assistant = { ...createFakeAssistant(), answer: () => Promise.reject(new TypeError(CANARY)) };
    await createTestApp({ onRequest, assistant }).request('/api/chat', ask());

    const ms = expect.any(Number);
    expect(records).toEqual([
      { route: '/api/chat', status: 200, ms, reply: 'answer_with_support', error: null },
      { route: '/api/articles/:id', status: 404, ms, reply: null, error: 'not-found' },
      { route: null, status: 404, ms, reply: null, error: null },
      { route: '/api/chat', status: 400, ms, reply: null, error: 'bad-request' },
      { route: '/api/chat', status: 500, ms, reply: null, error: 'TypeError' },
    ]);
    expect(JSON.stringify(records)).not.toContain(CANARY);
  });
});
