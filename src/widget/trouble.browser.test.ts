import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COST, CRISIS, HAS_BROWSER, useWidgetSite } from '../testing/widget-visit.ts';

const { visit } = useWidgetSite();

describe.skipIf(!HAS_BROWSER)('the widget in trouble', { timeout: 60_000 }, () => {
  it('WID-26, SAF-24: explains every failure, keeps numbers at hand, and does not send twice', async () => {
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

  it('WID-13, WID-26: says that it searches, then that it is slow, and can be stopped', async () => {
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

  it('WID-26, SAF-25: keeps the text offline and shows numbers at once to somebody in danger', async () => {
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

  it('WID-26, SAF-24: shows numbers and contact although nothing can be loaded any more', async () => {
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
