import { describe, expect, it } from 'vitest';
import type { Message } from '../domain/reply.ts';
import { createFakeAssistant, FAKE_ANSWERS, FAKE_ARTICLE, FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createTestApp, postJson } from '../testing/test-app.ts';

describe('POST /api/chat', () => {
  it.each(['answer', 'choices', 'no-answer', 'guidance'] as const)(
    'sends %s whole, as JSON',
    async (kind) => {
      const response = await createTestApp().request('/api/chat', postJson({ question: `${kind}, please` }));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toEqual(FAKE_ANSWERS[kind]);
    },
  );

  it('sends the same reply as events where the caller accepts them', async () => {
    const request = postJson({ question: 'How does a visit go?' }, { accept: 'text/event-stream' });
    const response = await createTestApp().request('/api/chat', request);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const [reply, end, ...rest] = (await response.text()).split('\n\n');
    const [name, data] = reply?.split('\n') ?? [];
    expect(name).toBe('event: answer');
    expect(JSON.parse(data?.replace('data: ', '') ?? '')).toEqual(FAKE_ANSWERS.answer);
    expect([end, ...rest]).toEqual(['event: answer-end\ndata: {}', '']);
  });

  it('keeps status and JSON of an error where the caller accepts events', async () => {
    const response = await createTestApp().request(
      '/api/chat',
      postJson({}, { accept: 'text/event-stream' }),
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'bad-request' } });
  });

  it('hands the question and the earlier ones to the assistant, unchanged', async () => {
    const messages: Message[] = [];
    const answer = async (message: Message) => {
      messages.push(message);
      return FAKE_ANSWERS.answer;
    };
    const app = createTestApp({ assistant: { ...createFakeAssistant(), answer } });
    await app.request('/api/chat', postJson({ question: ' And then?\n', history: [{ question: 'First' }] }));
    await app.request('/api/chat', postJson({ question: 'Alone' }));
    expect(messages).toEqual([
      { question: ' And then?\n', history: ['First'] },
      { question: 'Alone', history: [] },
    ]);
  });
});

describe('without capacity', () => {
  const crowded = { limiter: { take: () => ({ allowed: false, retryAfter: 7 }) } };
  const starting = { isReady: () => false };
  const ask = postJson({ question: 'How does a visit go?' });

  it.each([
    ['too many questions', crowded, 429, '7'],
    ['a service that starts', starting, 503, '5'],
  ])('refuses %s and says when to try again', async (_, overrides, status, retryAfter) => {
    const response = await createTestApp(overrides).request('/api/chat', ask);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
  });

  it.each([
    ['too many questions', crowded],
    ['a service that starts', starting],
  ])('still answers people in danger despite %s', async (_, overrides) => {
    const danger = postJson({ question: 'guidance, please' });
    const response = await createTestApp(overrides).request('/api/chat', danger);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(FAKE_ANSWERS.guidance);
  });

  it('counts questions only, by client', async () => {
    const keys: string[] = [];
    const limiter = {
      take: async (key: string) => {
        keys.push(key);
        return { allowed: true, retryAfter: 0 };
      },
    };
    const app = createTestApp({ limiter, clientKey: (c) => c.req.header('x-client') ?? '' });
    await app.request('/api/articles');
    await app.request('/api/chat', postJson({}, { 'x-client': 'a' }));
    const response = await app.request('/api/chat', postJson({ question: 'Hello' }, { 'x-client': 'b' }));
    expect(response.status).toBe(200);
    expect(keys).toEqual(['b']);
  });
});

describe('articles', () => {
  const { id, title, url, language, reviewed } = FAKE_ARTICLE;
  const summary = {
    ...{ id, title, url, language, reviewed },
    sections: [
      { section: 'visit#introduction', heading: 'Introduction' },
      { section: 'visit#how-does-a-visit-go', heading: 'How does a visit go?' },
      { section: 'visit#what-does-it-cost', heading: 'What does it cost?' },
    ],
  };
  const { disclaimer } = FAKE_HOUSE;

  it('are listed with their sections', async () => {
    const response = await createTestApp().request('/api/articles');
    expect(await response.json()).toEqual({ articles: [summary], corpusVersion: 'fake-corpus', disclaimer });
  });

  it('are sent with the text that offsets refer to', async () => {
    const response = await createTestApp().request('/api/articles/visit');
    expect(await response.json()).toEqual({ ...summary, source: FAKE_ARTICLE.source, disclaimer });
  });

  it.each(['/api/articles/unknown', '/api/articles/%ff', '/api/articles/__proto__'])(
    'has no %s',
    async (path) => {
      expect((await createTestApp().request(path)).status).toBe(404);
    },
  );
});

describe('health', () => {
  it('is live while it is not ready', async () => {
    const app = createTestApp({ isReady: () => false });
    expect((await app.request('/health/live')).status).toBe(200);
    const ready = await app.request('/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).toBe('5');
  });

  it('is ready as soon as the root says so', async () => {
    const response = await createTestApp().request('/health/ready');
    expect(await response.json()).toEqual({ status: 'ok' });
  });
});
