import { describe, expect, it } from 'vitest';
import type { Message } from '../domain/reply.ts';
import { parseMessage } from './chat-request.ts';

const CANARY = 'canary-7f3a';

function parse(body: BodyInit | null, headers: Record<string, string> = {}): Promise<Message> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
  return parseMessage(new Request('http://localhost/api/chat', { ...init, duplex: 'half' } as RequestInit));
}

const parseValue = (value: unknown) => parse(JSON.stringify(value));
const asked = (question: unknown) => ({ question });
const turns = (count: number) => Array.from({ length: count }, () => asked('Earlier'));

/** A body without a length that counts how much of it was read. */
function endless(chunk: Uint8Array) {
  const read = { bytes: 0, isCancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      read.bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    cancel() {
      read.isCancelled = true;
    },
  });
  return { stream, read };
}

describe('SEC-1 a question', () => {
  it.each([
    ['one character', 'a'],
    ['1,000 characters', 'x'.repeat(1000)],
    ['1,000 characters outside the basic plane', '😀'.repeat(1000)],
    ['tabs and line breaks', 'One\ttwo\r\nthree\n'],
    ['other scripts', 'Was kostet das? 費用は？ كم التكلفة؟'],
    ['only an emoji', '👍🏽'],
  ])('may be %s', async (_, question) => {
    expect(await parseValue(asked(question))).toEqual({ question, history: [] });
  });

  it('may have six earlier ones', async () => {
    const history = Array.from({ length: 6 }, (_, i) => asked(`Question ${i}`));
    const message = await parseValue({ question: 'And then?', history });
    expect(message.history).toEqual(history.map((turn) => turn.question));
  });
});

describe('SEC-1 a bad body', () => {
  const object = 'The body must be an object with "question" and, optionally, "history", and nothing else';
  const item = 'history[0] must be an object with "question" and nothing else';

  it.each<[string, unknown, string]>([
    ['no object', [asked(CANARY)], object],
    ['null', null, object],
    ['an unknown key', { question: CANARY, [CANARY]: 1 }, object],
    ['a key of the prototype', JSON.parse(`{"question":"a","__proto__":"${CANARY}"}`), object],
    ['no question', {}, 'question must be text'],
    ['a question of another type', asked([CANARY]), 'question must be text'],
    ['an empty question', asked(''), 'question must not be empty'],
    ['white space only', asked(' \t\n\u00a0\u3000'), 'question must not be empty'],
    ['invisible marks only', asked('\u200b\u2060\ufeff'), 'question must not be empty'],
    ['1,001 characters', asked('x'.repeat(1001)), 'question must have at most 1000 characters'],
    ['a NUL', asked(`${CANARY}\u0000`), 'question must not contain control characters'],
    ['an escape', asked(`${CANARY}\u001b[2J`), 'question must not contain control characters'],
    ['a C1 control', asked(`${CANARY}\u009b`), 'question must not contain control characters'],
    ['a lone surrogate', asked(`${CANARY}\ud83d`), 'question must be well-formed Unicode'],
    ['a reversed pair', asked(`${CANARY}\ude00\ud83d`), 'question must be well-formed Unicode'],
    ['history of another type', { question: 'a', history: CANARY }, 'history must be a list'],
    ['null for history', { question: 'a', history: null }, 'history must be a list'],
    ['seven earlier questions', { question: 'a', history: turns(7) }, 'history must have at most 6 items'],
    ['text as a turn', { question: 'a', history: [CANARY] }, item],
    ['an unknown key in a turn', { question: 'a', history: [{ question: 'b', [CANARY]: 1 }] }, item],
    [
      'a bad turn',
      { question: 'a', history: [asked('b'), asked('')] },
      'history[1].question must not be empty',
    ],
  ])('is refused for %s, without repeating it', async (_, value, message) => {
    await expect(parseValue(value)).rejects.toMatchObject({ status: 400, code: 'bad-request', message });
    expect(message).not.toContain(CANARY);
  });

  it.each<[string, BodyInit | null]>([
    ['no body', null],
    ['broken JSON', `{"question": "${CANARY}`],
    ['more than one value', '{"question":"a"} {"question":"b"}'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ])('is refused for %s', async (_, body) => {
    const error = await parse(body).catch((reason: Error) => reason);
    expect(error).toMatchObject({ status: 400, message: 'The body must be JSON in UTF-8' });
    expect(error).not.toHaveProperty('cause');
  });

  it('is refused for deep nesting', async () => {
    await expect(parse('['.repeat(4000) + ']'.repeat(4000))).rejects.toMatchObject({ status: 400 });
  });
});

describe('the content type', () => {
  const body = JSON.stringify(asked('a'));

  it.each(['application/json', 'Application/JSON; charset=utf-8', 'application/json ;charset=UTF-8'])(
    'may be %s',
    async (type) => {
      await expect(parse(body, { 'content-type': type })).resolves.toBeDefined();
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'text/json', ''])(
    'may not be "%s"',
    async (type) => {
      await expect(parse(body, { 'content-type': type })).rejects.toMatchObject({ status: 415 });
    },
  );
});

describe('SEC-1 a large body', () => {
  const large = `{"question":"${'x'.repeat(8192)}"}`;

  it('may have exactly 8,192 bytes', async () => {
    const json = JSON.stringify(asked('a'));
    const padded = json + ' '.repeat(8192 - json.length);
    await expect(parse(padded, { 'content-length': '8192' })).resolves.toBeDefined();
    await expect(parse(padded)).resolves.toBeDefined();
  });

  it.each([
    ['its declared length', { 'content-length': '8193' }],
    ['its true length, if the declared one is smaller', { 'content-length': '10' }],
    ['its counted length, if none is declared', {}],
    ['its counted length, if the declared one is no number', { 'content-length': 'many' }],
  ])('is refused by %s', async (_, headers) => {
    await expect(parse(large, headers as Record<string, string>)).rejects.toMatchObject({ status: 413 });
  });

  it('is not read at all when it declares its length', async () => {
    const { stream, read } = endless(new Uint8Array(1024));
    await expect(parse(stream, { 'content-length': '1000000' })).rejects.toMatchObject({ status: 413 });
    expect(read.bytes).toBeLessThanOrEqual(1024);
  });

  it('is not read further than the limit when it declares none', async () => {
    const { stream, read } = endless(new Uint8Array(1024));
    await expect(parse(stream)).rejects.toMatchObject({ status: 413 });
    expect(read.bytes).toBeLessThan(16 * 1024);
    expect(read.isCancelled).toBe(true);
  });
});
