import { existsSync, mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openWidgetSite, type WidgetSite } from './widget-site.ts';

const CHROMIUM = '/usr/bin/chromium';
export const HAS_BROWSER = existsSync(CHROMIUM);
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** Screenshots of every state, to be looked at by people; ignored by git. */
const SCREENSHOTS = 'dist/widget-screenshots';

export const COST = 'how much does it cost?';
export const CRISIS = 'I want to kill myself';
export const EMERGENCY = 'I have chest pain and cannot breathe';
export const MISS = 'how do I repair a bicycle tyre';

/** A page with the widget, and what a test does with it. */
export interface Visit {
  readonly page: Page;
  readonly chat: Locator;
  readonly site: WidgetSite;
  readonly requests: string[];
  open(): Promise<void>;
  /** Asks with the keyboard and waits for the reply. */
  ask(question: string): Promise<void>;
  shoot(name: string): Promise<void>;
  /** What axe finds wrong with the whole page. */
  axe(): Promise<string[]>;
}

/** Opens a page of the customer's website, or of the service where `isService`. */
export type VisitPage = (
  path: string,
  options: BrowserContextOptions & { readonly isService?: boolean },
  steps: (visit: Visit) => Promise<void>,
) => Promise<void>;

/** Starts a site and a browser for the tests of one file. */
export function useWidgetSite(): { readonly visit: VisitPage; readonly site: () => WidgetSite } {
  let browser: Browser;
  let site: WidgetSite;
  beforeAll(async () => {
    if (!HAS_BROWSER) return void process.stderr.write(`Skipped tests of the widget: no ${CHROMIUM}\n`);
    mkdirSync(SCREENSHOTS, { recursive: true });
    site = await openWidgetSite();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  async function visit(...[path, { isService, ...options }, steps]: Parameters<VisitPage>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text());
    });
    await page.goto((isService ? site.service : site.customer) + path);
    await steps({ page, site, requests, chat: page.locator('vouch-chat').first(), ...actionsOn(page) });
    expect(problems).toEqual([]);
    await context.close();
  }
  return { visit, site: () => site };
}

function actionsOn(page: Page): Pick<Visit, 'open' | 'ask' | 'shoot' | 'axe'> {
  const chat = page.locator('vouch-chat').first();
  return {
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
  };
}

/** What has the focus, inside the widget or outside. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    if (element instanceof HTMLAnchorElement) return `a ${element.getAttribute('href')}`;
    return element instanceof HTMLButtonElement ? `button ${name}` : (element?.tagName.toLowerCase() ?? '');
  });
}
