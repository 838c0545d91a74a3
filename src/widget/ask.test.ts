// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAKE_ANSWERS } from '../testing/fake-assistant.ts';
import { createAsk } from './ask.ts';

const ask = createAsk('https://vouch.example/base/');
const live = () => new AbortController().signal;
const respond = (status: number, body: unknown, headers = {}) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status, headers })),
  );
const sent = () => vi.mocked(fetch).mock.calls[0]!;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('asking the service', () => {
  it('posts the question and the last six earlier ones, without cookies or referrer', async () => {
    respond(200, FAKE_ANSWERS.answer);
    const history = Array.from({ length: 9 }, (_, i) => `Question ${i}`);
    expect(await ask('And then?', history, live())).toEqual({ kind: 'answer', answer: FAKE_ANSWERS.answer });
    const [url, init] = sent();
    expect(String(url)).toBe('https://vouch.example/base/api/chat');
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
    const body = JSON.parse(String(init?.body));
    expect(body.question).toBe('And then?');
    expect(body.history).toEqual(history.slice(3).map((question) => ({ question })));
  });

  it('leaves out the oldest questions when the body would be too large', async () => {
    respond(200, FAKE_ANSWERS.answer);
    await ask('会'.repeat(1000), ['会'.repeat(1000), '会'.repeat(1000), 'short'], live());
    const body = String(sent()[1]?.body);
    expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(8192);
    expect(JSON.parse(body).history).toEqual([{ question: '会'.repeat(1000) }, { question: 'short' }]);
  });

  it.each([
    [429, 'rate-limited', 7],
    [503, 'overloaded', 7],
    [500, 'failed', 0],
    [502, 'failed', 0],
    [413, 'refused', 0],
    [400, 'refused', 0],
  ])('names what %i means', async (status, reason, retryAfter) => {
    respond(status, {}, { 'retry-after': '7' });
    expect(await ask('x', [], live())).toEqual({ kind: 'trouble', reason, retryAfter });
  });

  it.each([
    ['no object', 'text'],
    ['no disclaimer', { ...FAKE_ANSWERS.answer, disclaimer: '' }],
  ])('never shows a reply with %s', async (_, body) => {
    respond(200, body);
    expect(await ask('x', [], live())).toMatchObject({ kind: 'trouble', reason: 'failed' });
  });

  it('gives up after twenty seconds', async () => {
    vi.useFakeTimers();
    stubSilentFetch();
    const outcome = ask('x', [], live());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toMatchObject({ kind: 'trouble', reason: 'timeout' });
  });

  it('stops when the visitor does', async () => {
    stubSilentFetch();
    const stop = new AbortController();
    const outcome = ask('x', [], stop.signal);
    stop.abort();
    expect(await outcome).toEqual({ kind: 'stopped' });
  });

  it('tells a broken connection from none, and sends nothing without one', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    expect(await ask('x', [], live())).toMatchObject({ reason: 'unreachable' });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await ask('x', [], live())).toMatchObject({ reason: 'offline' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

function stubSilentFetch(): void {
  const silent = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  vi.stubGlobal('fetch', silent);
}
