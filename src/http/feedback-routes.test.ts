import { describe, expect, it } from 'vitest';
import type { Feedback, Store } from '../domain/ports.ts';
import { createTestApp, postJson } from '../testing/test-app.ts';

const FEEDBACK: Feedback = {
  id: '0123456789abcdef',
  answerId: 'fedcba9876543210',
  corpusVersion: 'ab826f60dd09.f870.f475',
  helpful: false,
  reason: 'incomplete',
};

function createStore(): Store & { readonly saved: Feedback[] } {
  const saved: Feedback[] = [];
  return {
    saved,
    async saveFeedback(feedback) {
      saved.push(feedback);
    },
    listFeedback: async () => [],
    close: async () => {},
  };
}

describe('POST /api/feedback', () => {
  it('keeps what it is sent', async () => {
    const store = createStore();
    const response = await createTestApp({ store }).request('/api/feedback', postJson(FEEDBACK));
    expect(response.status).toBe(200);
    expect(store.saved).toEqual([FEEDBACK]);
  });

  it.each([
    ['a word of the visitor', { ...FEEDBACK, comment: 'canary-7f3a' }],
    ['an unknown reason', { ...FEEDBACK, reason: 'canary-7f3a' }],
    ['an id that could hold words', { ...FEEDBACK, id: 'canary-7f3a' }],
    ['nothing', {}],
  ])('refuses %s without repeating it', async (_, body) => {
    const store = createStore();
    const response = await createTestApp({ store }).request('/api/feedback', postJson(body));
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('canary');
    expect(store.saved).toEqual([]);
  });

  it.each([
    ['without a store', null],
    ['with a broken one', { ...createStore(), saveFeedback: () => Promise.reject(new Error('disk I/O')) }],
  ])('says so %s, and questions are still answered', async (_, store) => {
    const app = createTestApp({ store });
    const response = await app.request('/api/feedback', postJson(FEEDBACK));
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('disk');
    expect((await app.request('/api/chat', postJson({ question: 'A visit?' }))).status).toBe(200);
  });

  it('does not use up the questions of a visitor', async () => {
    const keys: string[] = [];
    const limiter = {
      take(key: string) {
        keys.push(key);
        return { allowed: keys.length === 1, retryAfter: 3 };
      },
    };
    const app = createTestApp({ store: createStore(), limiter });
    expect((await app.request('/api/feedback', postJson(FEEDBACK))).status).toBe(200);
    expect((await app.request('/api/feedback', postJson(FEEDBACK))).status).toBe(429);
    expect(keys).toEqual(['feedback somebody', 'feedback somebody']);
  });
});
