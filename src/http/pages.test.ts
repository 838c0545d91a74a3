import { describe, expect, it } from 'vitest';
import { FAKE_ANSWERS, FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createTestApp } from '../testing/test-app.ts';
import { renderAskPage } from './ask-page.ts';

const app = createTestApp();
const read = async (path: string) => (await app.request(path)).text();

/** A form as a browser without JavaScript sends it. */
function postForm(fields: readonly (readonly [string, string])[]): RequestInit {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', headers, body: new URLSearchParams(fields.map(([...field]) => field)).toString() };
}

describe.each(['/', '/ask', '/docs'])('the page %s', (path) => {
  it('loads only files of its own origin', async () => {
    const links = [...(await read(path)).matchAll(/<(?:link|script|img)[^>]*(?:href|src)="([^"]*)"/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, href = ''] of links) {
      expect(href).toMatch(/^\/[a-z]/);
      // The widget is built by vite, which is not a part of this test.
      if (href !== '/widget.js') expect((await app.request(href)).status).toBe(200);
    }
  });

  it('has no inline script, style or handler', async () => {
    const page = await read(path);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('shows the disclaimer', async () => {
    expect(await read(path)).toContain(FAKE_HOUSE.disclaimer);
  });
});

describe('the demo page', () => {
  it('embeds the chat with the tag that a customer uses', async () => {
    expect(await read('/')).toContain('<script type="module" src="/widget.js"></script>');
  });
});

describe('the page to ask without JavaScript', () => {
  it('shows help in an emergency, the privacy hint and how to reach a person', async () => {
    const page = await read('/ask');
    expect(page).toContain('Call your local emergency number now');
    expect(page).toContain('Please don’t enter personal or health details');
    expect(page).toContain('href="tel:+15550100199"');
    expect(page).toContain('href="mailto:hello@clinic.example"');
    expect(page).not.toContain('<script');
  });

  it.each(['answer', 'choices', 'no-answer', 'guidance'] as const)(
    'shows %s with the disclaimer, and is never stored',
    async (kind) => {
      const response = await app.request('/ask', postForm([['question', `${kind}, please`]]));
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      for (const { title } of FAKE_ANSWERS[kind].citations) expect(page).toContain(title);
      for (const { question } of FAKE_ANSWERS[kind].choices) expect(page).toContain(`value="${question}"`);
      for (const text of FAKE_ANSWERS[kind].suggestions) expect(page).toContain(`value="${text}"`);
      expect(page).toContain(`<p class="disclaimer">${FAKE_HOUSE.disclaimer}</p>`);
    },
  );

  it('nests lists and keeps tables as tables', async () => {
    const page = await (await app.request('/ask', postForm([['question', 'A visit?']]))).text();
    expect(page).toContain('questions.<ul><li>Bring a list of your medicines.</li></ul></li>');
    expect(page).toContain('<th scope="col">Price</th>');
  });

  it('carries the conversation along, at most six questions', async () => {
    const messages: unknown[] = [];
    const answer = async (message: unknown) => {
      messages.push(message);
      return FAKE_ANSWERS.answer;
    };
    const custom = createTestApp({ assistant: { answer, screen: async () => null } });
    const earlier = Array.from({ length: 8 }, (_, i) => ['earlier', `Question ${i}`] as const);
    const page = await (
      await custom.request('/ask', postForm([...earlier, ['question', 'And then?']]))
    ).text();
    expect(messages).toEqual([{ question: 'And then?', history: earlier.slice(2).map(([, text]) => text) }]);
    expect(page).toContain('<input type="hidden" name="earlier" value="And then?">');
    expect(page).not.toContain('value="Question 2"');
  });

  it.each([
    ['an empty question', [['question', '']], {}, 400],
    [
      'too many questions',
      [['question', 'x']],
      { limiter: { take: () => ({ allowed: false, retryAfter: 7 }) } },
      429,
    ],
    ['a service that starts', [['question', 'x']], { isReady: () => false }, 503],
  ] as const)('explains %s on a page, with contact and disclaimer', async (_, fields, overrides, status) => {
    const response = await createTestApp(overrides).request('/ask', postForm(fields));
    const page = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('class="reply"');
    expect(page).toContain('href="tel:+15550100199"');
    expect(page).toContain(FAKE_HOUSE.disclaimer);
  });

  it('answers people in danger although others have to wait', async () => {
    const limiter = { take: () => ({ allowed: false, retryAfter: 7 }) };
    const response = await createTestApp({ limiter }).request('/ask', postForm([['question', 'guidance']]));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('class="reply urgent"');
  });

  it('escapes what a visitor writes and an operator sets', () => {
    const contact = { name: '<script>"&', url: 'javascript:alert(1)' };
    const message = { question: '<img src=x>', history: ['"><b>'] };
    const page = renderAskPage({ contact, disclaimer: '<b>' }, { message, answer: FAKE_ANSWERS.answer });
    expect(page).toContain('Ask &lt;script&gt;&quot;&amp;');
    expect(page).not.toMatch(/<b>|<img|javascript:/);
  });

  it('never puts a question into an address', async () => {
    expect(await read('/ask')).toContain('<form method="post" action="/ask#reply" autocomplete="off">');
  });
});

describe('the page of the API', () => {
  it('describes each route and each schema', async () => {
    const page = await read('/docs');
    for (const title of [
      'POST /api/chat',
      'POST /api/feedback',
      'GET /api/articles/{id}',
      'GET /health/ready',
      'GET /openapi.json',
    ]) {
      expect(page).toContain(`<code>${title}</code>`);
    }
    for (const [, id] of page.matchAll(/href="#(\w+)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).not.toContain('undefined');
  });
});
