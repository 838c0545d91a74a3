import { type AppOptions, createApp } from '../http/create-app.ts';
import { createFakeAssistant, FAKE_ARTICLE, FAKE_HOUSE } from './fake-assistant.ts';

/** Website that the test app lets ask. */
export const FAKE_ORIGIN = 'https://clinic.example';

/** The whole application over fakes; `overrides` replaces single parts. */
export function createTestApp(overrides: Partial<AppOptions> = {}) {
  return createApp({
    assistant: createFakeAssistant(),
    articles: [FAKE_ARTICLE],
    corpusVersion: 'fake-corpus',
    house: FAKE_HOUSE,
    allowedOrigins: [FAKE_ORIGIN],
    limiter: null,
    clientKey: () => 'somebody',
    isReady: () => true,
    protocol: {
      version: '1',
      sections: [{ heading: 'In danger', blocks: [{ type: 'paragraph', text: 'Call.' }] }],
    },
    ...overrides,
  });
}

/** A request with a JSON body, as a browser would send it. */
export function postJson(body: unknown, headers: Record<string, string> = {}): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text };
}
