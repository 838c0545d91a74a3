import { describe, expect, it } from 'vitest';
import { FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createTestApp } from '../testing/test-app.ts';
import { renderAskPage } from './ask-page.ts';
import { PAGE_SCRIPT } from './page-script.ts';

const app = createTestApp();
const read = async (path: string) => (await app.request(path)).text();

describe.each(['/', '/docs'])('the page %s', (path) => {
  it('loads only files of its own origin', async () => {
    const links = [...(await read(path)).matchAll(/<(?:link|script|img)[^>]*(?:href|src)="([^"]*)"/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, href = ''] of links) {
      expect(href).toMatch(/^\/[a-z]/);
      expect((await app.request(href)).status).toBe(200);
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

describe('the page to ask', () => {
  it('shows help in an emergency, the privacy hint and how to reach a person', async () => {
    const page = await read('/');
    expect(page).toContain('Call your local emergency number now');
    expect(page).toContain('Please don’t enter personal or health details');
    expect(page).toContain('href="tel:+15550100199"');
    expect(page).toContain('href="mailto:hello@clinic.example"');
  });

  it('escapes what an operator sets', () => {
    const contact = { name: '<script>"&', url: 'javascript:alert(1)' };
    const page = renderAskPage({ contact, disclaimer: '<b>' });
    expect(page).toContain('Ask &lt;script&gt;&quot;&amp;');
    expect(page).not.toMatch(/<b>|javascript:/);
  });

  it('never puts a question into an address', async () => {
    expect(await read('/')).toContain('<form id="ask" method="post" hidden>');
  });
});

describe('the script of the page', () => {
  it('is valid JavaScript', () => {
    expect(() => new Function(PAGE_SCRIPT)).not.toThrow();
  });

  it('builds nodes, never HTML, and stores nothing', () => {
    expect(PAGE_SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Storage|cookie/,
    );
  });
});

describe('the page of the API', () => {
  it('describes each route and each schema', async () => {
    const page = await read('/docs');
    for (const title of [
      'POST /api/chat',
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
