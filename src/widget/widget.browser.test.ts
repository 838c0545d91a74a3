import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feedback, Store } from '../domain/ports.ts';
import { type AppOptions, createApp } from '../http/create-app.ts';
import { assembleWidget, type Widget } from '../http/widget-files.ts';
import { COMPILED } from '../testing/compiled.ts';

const CHROMIUM = '/usr/bin/chromium';
const HAS_BROWSER = existsSync(CHROMIUM);
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** Screenshots of every state, to be looked at by people; ignored by git. */
const SCREENSHOTS = 'dist/widget-screenshots';
const KB = 1024;

if (!HAS_BROWSER) process.stderr.write(`Skipped the browser tests of the widget: there is no ${CHROMIUM}\n`);

let browser: Browser;
let widget: Widget;
/** The service, with the real model and the real articles. */
let service: Served;
/** A customer's website: another origin. */
let customer: Served;
const votes: Feedback[] = [];
const index = mkdtempSync(join(tmpdir(), 'vouch-widget-'));

interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

beforeAll(async () => {
  if (!HAS_BROWSER) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await buildWidget();
  customer = await serveCustomer();
  service = await serveService();
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  service?.stop();
  customer?.stop();
  rmSync(index, { recursive: true, force: true });
});

async function buildWidget(): Promise<void> {
  const { build } = await import('vite');
  for (const mode of ['production', 'panel.en', 'panel.es']) await build({ mode, logLevel: 'error' });
}

/** What `src/server.ts` does, on a free port. The model runs compiled, as at a clinic. */
async function serveService(): Promise<Served> {
  const load = (file: string) => import(new URL(file, COMPILED).href);
  const { loadConfig, toHouse } = await load('config.js');
  const { openRuntime, openOrBuild } = await load('open-runtime.js');
  const { toCorpusVersion } = await load('compose-assistant.js');
  const { helplinesFor, toLinks } = await load('safety/helplines.js');
  const { ENGLISH } = await load('safety/templates.js');
  const { SPANISH } = await load('safety/templates.es.js');
  const config = loadConfig({
    INDEX_DIR: index,
    CLINIC_NAME: 'Harbour Clinic',
    CLINIC_PHONE: '+1 555 010 0199',
    CLINIC_EMAIL: 'hello@clinic.example',
    CLINIC_URL: 'https://clinic.example/contact',
    CLINIC_HOURS: 'Monday to Friday, 9 to 17',
  });
  const runtime = await openRuntime(config);
  const { assistant, parts } = await openOrBuild(runtime, { onProgress() {}, onExact() {} });
  const linesFor = (purpose: string, words: unknown) =>
    helplinesFor(purpose, 'US')
      .flatMap((record: unknown) => toLinks(record, words))
      .slice(0, 3);
  const linesIn = (words: unknown) => ({
    emergency: linesFor('emergency', words),
    crisis: linesFor('crisis', words),
  });
  const bySection = new Map<string, string>(
    parts.snapshot.questions.map(({ sectionId, text }: Record<string, string>) => [sectionId, text]),
  );
  const house = toHouse(config);
  const read = (name: string) => readFileSync(`dist/widget/${name}.js`, 'utf8');
  widget = await assembleWidget(
    { script: read('widget'), panels: { en: read('panel.en'), es: read('panel.es') } },
    {
      house,
      help: { en: linesIn(ENGLISH.channels), es: linesIn(SPANISH.channels) },
      starters: [...bySection.values()].slice(0, 3),
      language: 'en',
    },
  );
  const options: AppOptions = {
    assistant,
    articles: parts.snapshot.articles,
    corpusVersion: toCorpusVersion(parts.snapshot),
    house,
    allowedOrigins: [customer.origin],
    limiter: null,
    clientKey: () => 'somebody',
    isReady: () => true,
    protocol: { version: '1', sections: [] },
    widget,
    store: { saveFeedback: async (vote) => void votes.push(vote) } as Partial<Store> as Store,
  };
  const server = serve({ fetch: createApp(options).fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: toOrigin(server),
    stop() {
      server.close();
      void runtime.encoder.close();
    },
  };
}

/** Pages that embed the widget in the ways of customers, good and bad. */
async function serveCustomer(): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://x').pathname;
    const csp = `default-src 'none'; script-src ${service.origin} 'nonce-test'; style-src 'self'; connect-src ${service.origin}; frame-src 'self'; require-trusted-types-for 'script'`;
    const isStrict = path === '/' || path === '/frame';
    const security = isStrict ? { 'content-security-policy': csp } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...security });
    response.end(toCustomerPage(path));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { origin: toOrigin(server), stop: () => server.close() };
}

function toOrigin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function toCustomerPage(path: string): string {
  const tag = (data = '') => `<script type="module" src="${service.origin}/widget.js" ${data}></script>`;
  const page = (body: string, attributes = 'lang="en"') =>
    `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><meta name="color-scheme" content="light dark"></head><body><main><h1>A clinic</h1><p>Text.</p><p><a href="#x">A link</a></p>${body}</main></body></html>`;
  const inline = `<vouch-chat mode="inline" endpoint="${service.origin}/"></vouch-chat>`;
  const pages: Record<string, string> = {
    '/hostile': page(
      `<style>html{font-size:40px} *{all:unset!important} *,vouch-chat{color:red!important;background:yellow!important;display:none!important;position:static!important;transform:rotate(9deg)} html,body,main{display:block!important} div{z-index:2147483647!important}</style>${tag()}`,
    ),
    '/two': page(`${inline}<vouch-chat id="second" endpoint="${service.origin}/"></vouch-chat>${tag()}`),
    '/dark': page(`<style>body{background:#111;color:#eee}a{color:#9cf}</style>${tag()}`),
    '/rtl': page(tag(), 'lang="en" dir="rtl"'),
    '/es': page(tag(), 'lang="es"'),
    '/theme': page(`<style>vouch-chat{--vouch-accent:#ffe680;--vouch-muted:#ccc}</style>${tag()}`),
    '/pinned': page(
      `<script type="module" crossorigin src="${service.origin}${widget?.script.path}" integrity="${widget?.script.integrity}"></script>`,
    ),
    '/sandbox': page(
      '<iframe sandbox="allow-scripts" src="/frame" title="Chat" width="600" height="700"></iframe>',
    ),
  };
  return pages[path] ?? page(tag());
}

/** A page with the widget, and what a test does with it. */
interface Visit {
  readonly page: Page;
  readonly chat: Locator;
  readonly requests: string[];
  open(): Promise<void>;
  /** Asks with the keyboard and waits for the reply. */
  ask(question: string): Promise<void>;
  shoot(name: string): Promise<void>;
  axe(): Promise<string[]>;
}

async function visit(
  path: string,
  options: BrowserContextOptions,
  steps: (visit: Visit) => Promise<void>,
  origin = customer.origin,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text());
  });
  const chat = page.locator('vouch-chat').first();
  await page.goto(origin + path);
  await steps({
    page,
    chat,
    requests,
    async open() {
      await chat.locator('.launcher').click();
      await chat.locator('textarea').waitFor();
    },
    async ask(question) {
      const turns = chat.locator('.turn');
      const before = await turns.count();
      await chat.locator('textarea').fill(question);
      await chat.locator('textarea').press('Enter');
      await turns.nth(before).locator('.bubble').waitFor();
    },
    shoot: async (name) => void (await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` })),
    async axe() {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
  });
  expect(problems).toEqual([]);
  await context.close();
}

const COST = 'how much does it cost?';
const CRISIS = 'I want to kill myself';
const EMERGENCY = 'I have chest pain and cannot breathe';
const MISS = 'how do I repair a bicycle tyre';

describe.skipIf(!HAS_BROWSER)('the widget in a browser', { timeout: 60_000 }, () => {
  it('is at most 3 KB before it is opened and 15 KB in all, gzipped (WID-2)', () => {
    const size = (text: string) => gzipSync(text, { level: 9 }).length;
    const launcher = size(widget.script.content);
    expect(launcher).toBeLessThanOrEqual(3 * KB);
    for (const { content } of widget.panels) expect(launcher + size(content)).toBeLessThanOrEqual(15 * KB);
    const code = [widget.script, ...widget.panels].map(({ content }) => content).join('');
    expect(code).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|\.cookie/,
    );
  });

  it('asks nobody before it is opened, and one origin afterwards (WID-3, PRV-3)', async () => {
    await visit('/', {}, async ({ page, chat, requests, open, ask }) => {
      await chat.locator('.launcher').waitFor();
      await page.waitForLoadState('networkidle');
      const ofService = () => requests.filter((url) => url.startsWith(service.origin));
      expect(ofService()).toEqual([`${service.origin}/widget.js`]);
      expect(
        await page.evaluate(() => sessionStorage.length + localStorage.length + document.cookie.length),
      ).toBe(0);
      await open();
      await ask(COST);
      const others = requests.filter(
        (url) => !url.startsWith(service.origin) && !url.startsWith(customer.origin),
      );
      expect(others.filter((url) => !url.startsWith('data:'))).toEqual([]);
      // The panel is one request: the preloaded module is the imported one.
      expect(ofService().filter((url) => url.includes('/panel.'))).toHaveLength(1);
    });
  });

  it('shifts nothing and blocks nothing on load (WID-3)', async () => {
    // Others work on this machine too: what the widget itself costs is the best of a few loads.
    const loads: { shifts: number[]; tasks: number[] }[] = [];
    for (let load = 0; load < 4 && !loads.some(({ tasks }) => tasks.length === 0); load += 1) {
      await visit('/', {}, async ({ page, chat, open }) => {
        await chat.locator('.launcher').waitFor();
        await page.evaluate(() => {
          const seen: number[][] = [[], []];
          Object.assign(window, { seen });
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
            for (const { value, hadRecentInput } of shifts) if (!hadRecentInput) seen[0]!.push(value);
          }).observe({ type: 'layout-shift', buffered: true });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen[1]!.push(entry.duration);
          }).observe({ type: 'longtask', buffered: true });
        });
        const seen = () => page.evaluate(() => (window as unknown as { seen: number[][] }).seen);
        await page.waitForTimeout(200);
        const [, tasks] = await seen();
        await open();
        await page.waitForTimeout(200);
        const [shifts] = await seen();
        loads.push({ shifts: shifts!, tasks: tasks! });
      });
    }
    expect(loads.flatMap(({ shifts }) => shifts)).toEqual([]);
    expect(loads.at(-1)?.tasks).toEqual([]);
  });

  it('holds a whole conversation under a strict CSP with Trusted Types (WID-5, 20, 21, 22)', async () => {
    await visit('/', {}, async ({ page, chat, open, ask, axe, shoot }) => {
      await shoot('light-closed');
      expect(await axe()).toEqual([]);
      await open();
      await shoot('light-empty');
      expect(await axe()).toEqual([]);

      await ask(COST);
      const answer = chat.locator('.turn').last();
      expect(await answer.locator('blockquote').first().textContent()).toContain('can vary significantly');
      expect(await answer.locator('.disclaimer').textContent()).toContain('not medical advice');
      await shoot('light-answer');
      await answer.locator('.marker').first().click();
      expect(await answer.locator('details a').getAttribute('href')).toMatch(/^https:.*#.*:~:text=/);
      await shoot('light-source');
      expect(await axe()).toEqual([]);

      await page.reload();
      await open();
      expect(await chat.locator('.turn').count()).toBe(1);
      await chat.getByRole('button', { name: 'New chat' }).click();
      expect(await chat.locator('.turn').count()).toBe(0);

      await ask(MISS);
      expect(await chat.locator('.person a').first().getAttribute('href')).toBe('tel:+15550100199');
      await shoot('light-no-answer');
      expect(await axe()).toEqual([]);
      await ask('My brother died by suicide, does ketamine help with depression?');
      await shoot('light-support');
      expect(await axe()).toEqual([]);
    });
  });

  it('shows cards with numbers and keeps help one Tab from the field (WID-12, SAF-13)', async () => {
    await visit('/', {}, async ({ page, chat, open, ask, axe, shoot }) => {
      await open();
      await ask(EMERGENCY);
      await shoot('light-emergency');
      expect(await chat.locator('.urgent a').first().getAttribute('href')).toBe('tel:911');
      await ask(CRISIS);
      const card = chat.locator('.turn').last();
      expect(await card.locator('.urgent h4').textContent()).toBe('You can talk to someone now');
      expect(await card.locator('.urgent a').first().getAttribute('href')).toBe('tel:988');
      expect(await card.locator('.feedback, .suggestions').count()).toBe(0);
      await shoot('light-crisis');
      expect(await axe()).toEqual([]);
      // The focus was not stolen, and one Tab leads to help.
      expect(await focused(page)).toBe('textarea');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('a tel:988');
      await ask(COST);
      expect(await chat.locator('.pinned').isVisible()).toBe(true);
      await shoot('light-after-crisis');
    });
  });

  it.each([
    ['dark', '/dark', { colorScheme: 'dark' }],
    ['narrow', '/', { viewport: { width: 320, height: 640 } }],
    ['zoom', '/', { viewport: { width: 320, height: 256 } }],
    ['rtl', '/rtl', {}],
    ['spanish', '/es', {}],
    ['forced-colors', '/', { forcedColors: 'active' }],
    ['more-contrast', '/', { contrast: 'more' }],
  ] as const)(
    'is legible and free of axe violations in every state: %s (WID-7, 8, 15, 16)',
    async (name, path, options) => {
      await visit(path, options, async ({ page, chat, open, ask, axe, shoot }) => {
        const states: [string, () => Promise<void>][] = [
          ['closed', async () => {}],
          ['empty', open],
          ['answer', () => ask(COST)],
          ['crisis', () => ask(CRISIS)],
          ['offline', () => page.context().setOffline(true)],
        ];
        for (const [state, reach] of states) {
          await reach();
          await shoot(`${name}-${state}`);
          expect(await axe(), `${name} ${state}`).toEqual([]);
          if (state === 'closed') continue;
          const box = await chat
            .locator('.panel')
            .evaluate((panel) => [
              panel.scrollWidth <= panel.clientWidth,
              document.documentElement.scrollWidth <= innerWidth,
            ]);
          expect(box, `no sideways scrolling: ${name} ${state}`).toEqual([true, true]);
          const field = await chat.locator('textarea').boundingBox();
          const height = page.viewportSize()!.height;
          expect(field!.y + field!.height).toBeLessThanOrEqual(height);
        }
      });
    },
  );

  it('explains every failure, keeps numbers at hand, and does not send twice (WID-26, SAF-24)', async () => {
    await visit('/', {}, async ({ page, chat, open, ask, axe, shoot }) => {
      await open();
      const failures: [string, Parameters<Page['route']>[1]][] = [
        ['429', (route) => route.fulfill(refuse(429))],
        ['503', (route) => route.fulfill(refuse(503))],
        ['500', (route) => route.fulfill(refuse(500))],
        ['gone', (route) => route.abort('connectionreset')],
      ];
      for (const [name, handler] of failures) {
        await page.route('**/api/chat', handler);
        await ask(COST);
        await shoot(`light-${name}`);
        expect(await axe(), name).toEqual([]);
        const bubble = chat.locator('.turn').last().locator('.bubble');
        expect(await bubble.locator('a[href="tel:911"]').count()).toBe(1);
        expect(await bubble.textContent()).not.toMatch(/undefined|TypeError|fetch|\{/);
        await page.unroute('**/api/chat');
        const sent: string[] = [];
        page.on('request', (request) => {
          const { question } = request.url().endsWith('/api/chat') ? (request.postDataJSON() ?? {}) : {};
          if (question) sent.push(question);
        });
        await bubble.getByRole('button', { name: 'Try again' }).evaluate((retry: HTMLElement) => {
          retry.click();
          retry.click();
        });
        await chat.locator('.turn').last().locator('blockquote').first().waitFor();
        expect(sent, name).toEqual([COST]);
        page.removeAllListeners('request');
      }
    });
  });

  it('says that it searches, then that it is slow, and can be stopped (WID-13)', async () => {
    await visit('/', {}, async ({ page, chat, open, shoot }) => {
      await open();
      await page.route('**/api/chat', () => {});
      await chat.locator('textarea').fill(COST);
      await chat.locator('textarea').press('Enter');
      await chat.getByText('Searching our articles…').first().waitFor();
      await shoot('light-loading');
      expect(await chat.locator('textarea').isEnabled()).toBe(true);
      expect(await chat.locator('.reply').getAttribute('aria-busy')).toBe('true');
      await chat.getByText('This takes longer than usual').waitFor();
      await shoot('light-slow');
      await chat.getByRole('button', { name: 'Stop' }).click();
      await chat.getByText('Stopped.').first().waitFor();
    });
  });

  it('keeps the text offline and shows numbers at once to somebody in danger (WID-26, SAF-25)', async () => {
    await visit('/', {}, async ({ page, chat, open, axe, shoot }) => {
      await open();
      await page.context().setOffline(true);
      await chat.locator('textarea').fill(CRISIS);
      await chat.locator('textarea').press('Enter');
      expect(await chat.locator('textarea').inputValue()).toBe(CRISIS);
      expect(await chat.locator('.pinned a').first().getAttribute('href')).toBe('tel:911');
      await shoot('light-offline');
      expect(await axe()).toEqual([]);
      await page.context().setOffline(false);
      await chat.getByText('You are online again.').waitFor();
    });
  });

  it('shows numbers and contact although nothing can be loaded any more (SAF-24)', async () => {
    await visit('/', {}, async ({ page, chat, open, axe, shoot }) => {
      await chat.locator('.launcher').waitFor();
      await page.route(/panel\.en/, (route) => route.abort());
      await chat.locator('.launcher').click();
      await chat.locator('.unreachable').waitFor();
      await shoot('light-unreachable');
      expect(await axe()).toEqual([]);
      const hrefs = await chat
        .locator('.unreachable a')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      expect(hrefs).toEqual(expect.arrayContaining(['tel:911', 'tel:988', 'tel:+15550100199']));
      await page.unroute(/panel\.en/);
      await chat.getByRole('button', { name: 'Try again' }).click();
      await chat.locator('textarea').waitFor();
      await chat.locator('.close').click();
      await open();
    });
  });

  it('is used with the keyboard alone, in the order that is seen, and gives the focus back (WID-9, 10, 17)', async () => {
    await visit('/', {}, async ({ page, chat, shoot }) => {
      const launcher = chat.locator('.launcher');
      await launcher.waitFor();
      expect(await launcher.textContent()).toBe('Ask a question');
      const { x, y, width, height } = (await launcher.boundingBox())!;
      expect(Math.min(1280 - x - width, 800 - y - height)).toBeGreaterThanOrEqual(16);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('button Ask a question');
      await shoot('light-focus');
      await page.keyboard.press('Enter');
      await chat.locator('textarea').waitFor();
      await page.waitForFunction(
        () => document.querySelector('vouch-chat')!.shadowRoot!.activeElement?.tagName === 'TEXTAREA',
      );
      expect(await launcher.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.type('how much does it');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('cost?');
      expect(await chat.locator('textarea').inputValue()).toContain('\n');
      await page.keyboard.press('Enter');
      await chat.locator('.bubble').waitFor();

      const order: { name: string; y: number }[] = [];
      await chat.locator('#title').focus();
      for (let i = 0; i < 30; i += 1) {
        await page.keyboard.press('Tab');
        const name = await focused(page);
        order.push({ name, y: await focusedTop(page) });
        if (name.includes('Close chat')) break;
      }
      const names = order.map(({ name }) => name);
      expect(names.slice(0, 4)).toEqual([
        'button New chat',
        'button Close',
        'a tel:911',
        'button Contact us',
      ]);
      expect(names.slice(-3)).toEqual(['textarea', 'button Send', 'button Close chat']);
      expect(names).toEqual(
        expect.arrayContaining(['div', 'button Source 1', 'summary', 'button Helpful', 'button Copy']),
      );
      await chat.locator('textarea').focus();
      await page.keyboard.press('Escape');
      await chat.locator('.launcher[aria-expanded="false"]').waitFor();
      expect(await launcher.getAttribute('aria-expanded')).toBe('false');
      expect(await focused(page)).toBe('button Ask a question');
    });
  });

  it('has targets that can be hit (WID-14)', async () => {
    await visit('/', {}, async ({ chat, open, ask }) => {
      await open();
      await ask(CRISIS);
      await ask(COST);
      const sizes = await chat.locator('a, button, textarea, summary').evaluateAll((targets) =>
        targets
          .filter((target) => target.getClientRects().length > 0)
          .map((target) => ({
            name: target.className || target.tagName,
            height: target.getBoundingClientRect().height,
          })),
      );
      for (const { name, height } of sizes) expect(height, name).toBeGreaterThanOrEqual(24);
      const large = sizes.filter(({ name }) => /launcher|send|line|ask/.test(name));
      expect(large.length).toBeGreaterThan(8);
      for (const { name, height } of large) expect(height, name).toBeGreaterThanOrEqual(44);
    });
  });

  it.each([
    [
      'the text spacing of WCAG 1.4.12',
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    ],
    ['text of twice the size', '.root { font-size: 200% !important }'],
  ])('loses nothing with %s (WID-15)', async (_, css) => {
    await visit('/', {}, async ({ chat, open, ask }) => {
      await open();
      await chat.evaluate((element, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
      }, css);
      await ask(COST);
      await ask(CRISIS);
      const cut = await chat
        .locator('.content, .log, header, .help, form, .row, .bubble, button')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.scrollWidth > part.clientWidth + 1)
            .map((part) => part.className || part.tagName),
        );
      expect(cut).toEqual([]);
      for (const name of ['textarea', '.send', '.pinned a', '.close']) {
        const { y, height } = (await chat.locator(name).first().boundingBox())!;
        expect(y, name).toBeGreaterThanOrEqual(0);
        expect(y + height, name).toBeLessThanOrEqual(800);
      }
      expect(await chat.locator('.log').evaluate((log) => log.clientHeight)).toBeGreaterThan(40);
    });
  });

  it('is not animated for those who do not want it (WID-16)', async () => {
    await visit('/', { reducedMotion: 'reduce' }, async ({ page, chat, open }) => {
      await open();
      await page.route('**/api/chat', () => {});
      await chat.locator('textarea').fill(COST);
      await chat.locator('textarea').press('Enter');
      await chat.locator('.searching').waitFor();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });

  it('survives the styles of a hostile page (WID-4)', async () => {
    await visit('/hostile', {}, async ({ page, chat, open, ask, shoot }) => {
      await open();
      await ask(COST);
      await shoot('hostile-answer');
      const style = await chat.locator('.launcher').evaluate((launcher) => {
        const { position, fontSize, backgroundColor } = getComputedStyle(launcher);
        return { position, fontSize, backgroundColor };
      });
      expect(style).toEqual({ position: 'fixed', fontSize: '16px', backgroundColor: 'rgb(11, 106, 98)' });
      const globals = await page.evaluate(() => Object.keys(window).filter((name) => /vouch/i.test(name)));
      expect(globals).toEqual([]);
    });
  });

  it('works twice on one page, each by itself (WID-5)', async () => {
    await visit('/two', {}, async ({ page, chat, ask, shoot }) => {
      await chat.locator('textarea').waitFor();
      expect(await page.locator('vouch-chat').count()).toBe(2);
      await ask(COST);
      const second = page.locator('#second');
      await second.locator('.launcher').click();
      await second.locator('textarea').waitFor();
      expect(await second.locator('.turn').count()).toBe(0);
      await shoot('two-inline');
    });
  });

  it('leaves nothing behind when a single-page website removes it (WID-5)', async () => {
    await visit('/', {}, async ({ page, chat, open, ask }) => {
      await open();
      await ask(COST);
      await page.route('**/api/chat', () => {});
      await chat.locator('textarea').fill('is it safe');
      await chat.locator('textarea').press('Enter');
      const failed = page.waitForEvent('requestfailed');
      await page.evaluate(() => {
        const element = document.querySelector('vouch-chat')!;
        (window as unknown as { kept: Element }).kept = element;
        element.remove();
      });
      expect((await failed).url()).toContain('/api/chat');
      expect(
        await page.evaluate(() => document.querySelectorAll('link[rel="modulepreload"], iframe').length),
      ).toBe(0);
      await page.unroute('**/api/chat');
      await page.evaluate(() => document.body.append((window as unknown as { kept: Element }).kept));
      await open();
      // The answered turn is back; the one that was interrupted is not.
      expect(await chat.locator('.turn').count()).toBe(1);
    });
  });

  it('replaces colours that nobody could read, and says so (WID-6)', async () => {
    await visit('/theme', {}, async ({ page, open, ask, axe, shoot }) => {
      const warnings: string[] = [];
      page.on('console', (message) => warnings.push(message.text()));
      await open();
      await ask(COST);
      await shoot('theme-repaired');
      expect(await axe()).toEqual([]);
      expect(warnings.join()).toContain('--vouch-accent on --vouch-surface');
    });
  });

  it('can be pinned by a hash (WID-4), and runs in a sandboxed frame (WID-5)', async () => {
    await visit('/pinned', {}, async ({ open }) => open());
    await visit('/sandbox', {}, async ({ page, shoot }) => {
      const frame = page.frameLocator('iframe');
      await frame.locator('vouch-chat .launcher').click();
      await frame.locator('vouch-chat textarea').waitFor();
      await frame.locator('vouch-chat textarea').fill(COST);
      await frame.locator('vouch-chat textarea').press('Enter');
      // Such a frame has no origin that a clinic could allow; help is there all the same.
      await frame.locator('vouch-chat .bubble a[href="tel:911"]').waitFor();
      await shoot('sandbox-unreachable');
    });
  });

  it('copies, downloads and prints on the spot, and sends votes without words (WID-23, 24)', async () => {
    await visit('/', { acceptDownloads: true }, async ({ page, chat, open, ask }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await open();
      await ask(COST);
      await chat.getByRole('button', { name: 'Copy' }).click();
      await chat.getByText('Copied, with sources and disclaimer.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/can vary significantly[\s\S]*\[1\][\s\S]*not medical advice/);

      await chat.getByRole('button', { name: 'Contact us' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chat.getByRole('button', { name: 'Download this conversation' }).click(),
      ]);
      const text = readFileSync((await download.path())!, 'utf8');
      expect(text).toMatch(/Harbour Clinic[\s\S]*20\d\d[\s\S]*You asked: how much[\s\S]*not medical advice/);
      await chat.getByRole('button', { name: 'Print this conversation' }).click();

      await chat.getByRole('button', { name: 'Not helpful' }).click();
      await chat.getByRole('button', { name: 'Out of date' }).click();
      await chat.getByText('Thank you.').waitFor();
      expect(votes.at(-1)).toMatchObject({ helpful: false, reason: 'outdated' });
    });
  });

  it('does not pull a reader away who has scrolled (WID-28)', async () => {
    await visit('/', {}, async ({ page, chat, open, ask }) => {
      await open();
      await ask(COST);
      await ask('is it safe');
      let release = () => {};
      await page.route('**/api/chat', async (route) => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        await route.continue();
      });
      await chat.locator('textarea').fill('what are the benefits');
      await chat.locator('textarea').press('Enter');
      await chat.locator('.searching').waitFor();
      await chat.locator('.log').hover();
      await page.mouse.wheel(0, -4000);
      await page.waitForTimeout(150);
      release();
      await chat.getByRole('button', { name: 'New answer' }).waitFor();
      expect(await chat.locator('.log').evaluate((log) => log.scrollTop)).toBe(0);
      await chat.getByRole('button', { name: 'New answer' }).click();
      const top = await chat
        .locator('.turn')
        .last()
        .evaluate((turn) => turn.getBoundingClientRect().top);
      const log = await chat.locator('.log').evaluate((element) => element.getBoundingClientRect().top);
      expect(Math.abs(top - log - 16)).toBeLessThan(2);
    });
  });

  it('embeds itself on the demo page, which is free of axe violations as well (WID-1)', async () => {
    for (const [name, path] of [
      ['demo', '/'],
      ['ask', '/ask'],
    ] as const) {
      await visit(
        path,
        {},
        async ({ page, axe, shoot }) => {
          await page.waitForLoadState('networkidle');
          await shoot(`page-${name}`);
          expect(await axe()).toEqual([]);
        },
        service.origin,
      );
    }
    await visit(
      '/',
      { viewport: { width: 320, height: 640 } },
      async ({ page, open, ask, shoot }) => {
        await shoot('page-demo-narrow');
        await open();
        await ask(COST);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      service.origin,
    );
  });

  it('is replaced by a plain form where there is no JavaScript (WID-1)', async () => {
    await visit(
      '/ask',
      { javaScriptEnabled: false },
      async ({ page, shoot }) => {
        await page.fill('#question', CRISIS);
        await page.click('button[type="submit"]');
        expect(await page.locator('.urgent a').first().getAttribute('href')).toBe('tel:988');
        await page.fill('#question', COST);
        await page.click('button[type="submit"]');
        expect(await page.locator('blockquote').first().textContent()).toContain('can vary significantly');
        expect(await page.locator('.reply .disclaimer').textContent()).toContain('not medical advice');
        await shoot('page-ask-answer');
      },
      service.origin,
    );
  });
});

function refuse(status: number) {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After',
    'retry-after': '7',
  };
  return {
    status,
    headers,
    contentType: 'application/json',
    body: '{"error":{"code":"x","message":"TypeError"}}',
  };
}

/** What has the focus, inside the widget or outside. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    if (element instanceof HTMLAnchorElement) return `a ${element.getAttribute('href')}`;
    return element instanceof HTMLButtonElement ? `button ${name}` : (element?.tagName.toLowerCase() ?? '');
  });
}

function focusedTop(page: Page): Promise<number> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getBoundingClientRect().top ?? 0;
  });
}
