import { mkdtemp } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './domain/reply.ts';
import { type RunningServer, startServer } from './testing/start-server.ts';

const COST = 'what-is-ketamine-therapy-for-couples#how-much-does-ketamine-therapy-for-couples-cost';
const DISCLAIMER = /not medical advice/;

/** One clinic for all tests: the shipped article, the real model, a real index, a real socket. */
let indexDirectory: string;
let server: RunningServer;

beforeAll(async () => {
  indexDirectory = await mkdtemp(join(tmpdir(), 'vouch-server-'));
  server = await startServer({ INDEX_DIR: indexDirectory, CLINIC_NAME: 'Riverbend', COUNTRY: 'GB' });
});
afterAll(() => server.stop());

function post(
  body: unknown,
  headers: Record<string, string> = {},
  address = server.address,
): Promise<Response> {
  return fetch(`${address}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function ask(question: string, history: readonly string[] = []): Promise<Answer> {
  const response = await post({ question, history: history.map((earlier) => ({ question: earlier })) });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

describe('the service over HTTP', () => {
  it('answers with the article’s own sentences, a citation and the disclaimer', async () => {
    const answer = await ask('how much does it cost?');
    expect(answer).toMatchObject({ kind: 'answer', route: 'answer', origin: 'article' });
    expect(answer.citations[0]).toMatchObject({ marker: 1, section: COST, reviewed: null });
    expect(answer.text).toContain('The cost of ketamine therapy for couples can vary significantly');
    expect(answer.text.endsWith(answer.disclaimer)).toBe(true);
    expect(answer.disclaimer).toMatch(DISCLAIMER);
  });

  it('lets everybody check a quotation against the article it stands in', async () => {
    const answer = await ask('What are the side effects?');
    const response = await fetch(`${server.address}/api/articles/${answer.citations[0]!.articleId}`);
    const { source } = (await response.json()) as { source: string };
    const quotes = answer.blocks.flatMap((block) => (block.type === 'quote' ? block.blocks : []));
    const sentences = quotes.flatMap((block) => (block.type === 'paragraph' ? block.sentences : []));
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, start, end } of sentences) expect(source.slice(start, end)).toBe(text);
  });

  it('reads a follow-up with the question before it', async () => {
    const answer = await ask('and what does that depend on?', ['how much does it cost?']);
    expect(JSON.stringify([answer.citations, answer.choices])).toContain(COST);
  });

  it('opens an offered section when its heading is sent', async () => {
    const answer = await ask('How much does Ketamine Therapy for Couples Cost?');
    expect(answer.citations[0]?.section).toBe(COST);
  });

  it('declines what the articles do not answer and shows what they do', async () => {
    const answer = await ask('who won the world cup in 1998?');
    expect(answer.kind).toBe('no-answer');
    expect(answer.contact.name).toBe('Riverbend');
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it.each([
    ['I want to kill myself', 'crisis', '116 123'],
    ['my chest hurts and I cannot breathe', 'emergency', '999'],
  ])('answers "%s" with the fixed %s card of the country', async (message, route, number) => {
    const answer = await ask(message);
    expect(answer).toMatchObject({ kind: 'guidance', route, origin: 'template', citations: [] });
    expect(answer.text).toContain(number);
    expect(answer.text).toMatch(DISCLAIMER);
  });

  it('gives the same bytes for the same question', async () => {
    const texts = await Promise.all(
      [1, 2, 3].map(async () => (await post({ question: 'is it safe?' })).text()),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('sends the same reply as events', async () => {
    const response = await post({ question: 'is it safe?' }, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const [, data] = /event: answer\ndata: (.*)\n/.exec(await response.text())!;
    expect(JSON.parse(data!)).toEqual(await ask('is it safe?'));
  });

  it.each([
    ['an empty question', { question: '' }, 400],
    ['1,001 characters', { question: 'x'.repeat(1001) }, 400],
    ['a wrong type', { question: 7 }, 400],
    ['an unknown key', { question: 'hi', temperature: 1 }, 400],
    ['broken JSON', '{"question": ', 400],
    ['a lone surrogate', '{"question":"\\ud800"}', 400],
    ['a control character', '{"question":"a\\u0000b"}', 400],
    ['50 earlier questions', { question: 'hi', history: Array(50).fill({ question: 'a' }) }, 400],
    ['1 MB', { question: 'x'.repeat(1_000_000) }, 413],
  ])('refuses %s clearly and goes on', async (_, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const { error, disclaimer } = (await response.json()) as { error: { code: string }; disclaimer: string };
    expect(error.code).toMatch(/^[a-z-]+$/);
    expect(disclaimer).toMatch(DISCLAIMER);
    expect((await ask('is it safe?')).kind).toBe('answer');
  });

  it('refuses a wrong content type and a wrong method', async () => {
    expect((await post('question=hi', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    );
    const response = await fetch(`${server.address}/api/chat`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, expect.stringContaining('POST')]);
  });

  it('survives a client that hangs up in the middle', async () => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write(
      'POST /api/chat HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 400\r\n\r\n{"qu',
    );
    socket.destroy();
    expect((await ask('is it safe?')).kind).toBe('answer');
  });

  it.each(['/', '/docs', '/openapi.json', '/health/live', '/health/ready', '/api/articles'])(
    'serves %s',
    async (path) => {
      expect((await fetch(server.address + path)).status).toBe(200);
    },
  );

  it('PRV-1 writes no word of a question to its log', async () => {
    await ask('does the canary zebrafinch sing?', ['about the quokka']);
    await post('{"question": "walrusmoustache');
    expect(server.printed()).toMatch(/"route":"\/api\/chat"/);
    expect(server.printed()).not.toMatch(/zebrafinch|quokka|walrusmoustache/);
  });
});

describe('the service as a process', () => {
  it('SEC-2 limits what one visitor asks, but never hides the crisis card', async () => {
    const limited = await startServer({ INDEX_DIR: indexDirectory, RATE_LIMIT_PER_MINUTE: '2' });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push((await post({ question: 'hi' }, {}, limited.address)).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    const crisis = await post({ question: 'I want to kill myself' }, {}, limited.address);
    expect([crisis.status, ((await crisis.json()) as Answer).route]).toEqual([200, 'crisis']);
    expect(await limited.stop()).toBe(0);
  });

  it('finishes what it started when it is told to stop', async () => {
    const stopping = await startServer({ INDEX_DIR: indexDirectory });
    const questions = Array.from({ length: 20 }, (_, i) =>
      post({ question: `is it safe? ${i}` }, {}, stopping.address),
    );
    await Promise.race(questions);
    const code = stopping.stop();
    const statuses = (await Promise.all(questions)).map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    expect(await code).toBe(0);
  });

  it('says in one line why it cannot start', async () => {
    await expect(startServer({ PORT: 'x' })).rejects.toThrow(/Error: These settings cannot be used:\s+PORT/);
    await expect(startServer({ MODEL_DIR: '/nowhere' })).rejects.toThrow(
      /Error: \/nowhere.* cannot be read; restore/,
    );
    await expect(startServer({ CORPUS_DIR: '/nowhere' })).rejects.toThrow(
      /Error: The folder \/nowhere cannot be read/,
    );
  });
});
