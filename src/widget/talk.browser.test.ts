import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COST, CRISIS, HAS_BROWSER, MISS, useWidgetSite } from '../testing/widget-visit.ts';

const { visit } = useWidgetSite();

describe.skipIf(!HAS_BROWSER)('a conversation in the widget', { timeout: 60_000 }, () => {
  it('WID-5, WID-21, WID-22: holds a whole conversation under a strict CSP with Trusted Types', async () => {
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
      await shoot('light-no-answer');
      expect(await axe()).toEqual([]);
      await ask('My brother died by suicide, does ketamine help with depression?');
      await shoot('light-support');
      expect(await axe()).toEqual([]);
    });
  });

  it('WID-23, WID-24: copies, downloads and prints on the spot, and sends votes without words', async () => {
    await visit('/', { acceptDownloads: true }, async ({ page, chat, site, open, ask }) => {
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
      expect(site.votes.at(-1)).toMatchObject({ helpful: false, reason: 'outdated' });
    });
  });

  it('WID-28: does not pull a reader away who has scrolled', async () => {
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

  it('WID-20: says first what it is and is not, with help, privacy, contact and questions to begin with', async () => {
    await visit('/', {}, async ({ chat, open }) => {
      await open();
      const tree = await chat.ariaSnapshot();
      expect(tree).toContain('heading "Ask Harbour Clinic"');
      expect(tree).toContain('Automated. Answers only from our articles. Not medical advice.');
      expect(tree).toContain('Nothing you write is kept');
      expect(tree).toContain('Nobody watches this chat');
      expect(tree).toContain('link "Call 911"');
      expect(tree).toContain('button "Contact us"');
      const starters = await chat.locator('.intro .ask').allTextContents();
      expect(starters.length).toBeGreaterThanOrEqual(3);
      expect(starters.length).toBeLessThanOrEqual(5);
      for (const starter of starters) expect(starter).toMatch(/\?$/);
      await chat.locator('.intro .ask').first().click();
      await chat.locator('.turn blockquote').first().waitFor();
    });
  });

  it('WID-22, WID-25: after a second miss the person comes first, with the hours as the clinic wrote them', async () => {
    await visit('/', {}, async ({ chat, open, ask, shoot, axe }) => {
      await open();
      await ask(MISS);
      const [first, second] = [chat.locator('.bubble').nth(0), chat.locator('.bubble').nth(1)];
      expect(await first.locator('> :first-child').getAttribute('class')).not.toBe('person');
      const suggestions = await chat.locator('.turn .suggestions .ask').count();
      expect(suggestions).toBeGreaterThan(0);
      expect(suggestions).toBeLessThanOrEqual(3);
      await ask('who won the football world cup');
      const person = second.locator('> :first-child');
      expect(await person.getAttribute('class')).toBe('person');
      const hrefs = await person
        .locator('a')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      expect(hrefs).toEqual([
        'tel:+15550100199',
        'mailto:hello@clinic.example',
        'https://clinic.example/contact',
      ]);
      expect(await person.textContent()).toContain('Monday to Friday, 9 to 17');
      expect(await person.textContent()).not.toMatch(/open now|closed/i);
      expect(await second.textContent()).not.toMatch(/sorry|apolog/i);
      await shoot('light-second-miss');
      expect(await axe()).toEqual([]);
    });
  });

  it('WID-19: help and contact stand in the same place in every state', async () => {
    await visit('/', {}, async ({ page, chat, open, ask }) => {
      await open();
      const place = async () => JSON.stringify(await chat.locator('.help').boundingBox());
      const atFirst = await place();
      for (const question of [COST, MISS, CRISIS]) {
        await ask(question);
        expect(await place(), question).toBe(atFirst);
      }
      await page.context().setOffline(true);
      await chat.locator('.banner:not(:empty)').waitFor();
      expect(await place(), 'offline').toBe(atFirst);
    });
  });

  it('WID-27: lives in one tab, and opens, sounds or counts nothing by itself', async () => {
    await visit('/', {}, async ({ page, chat, site, open, ask }) => {
      await open();
      await ask(COST);
      await page.reload();
      await chat.locator('.launcher').waitFor();
      expect(await chat.locator('.panel').isVisible()).toBe(false);
      expect(await chat.locator('.launcher').textContent()).toBe('Ask a question');
      expect(await page.title()).toBe('A clinic');
      expect(await page.locator('audio, video').count()).toBe(0);
      await open();
      expect(await chat.locator('.turn').count()).toBe(1);
      const other = await page.context().newPage();
      await other.goto(`${site.customer}/`);
      await other.locator('vouch-chat .launcher').click();
      await other.locator('vouch-chat textarea').waitFor();
      expect(await other.locator('vouch-chat .turn').count()).toBe(0);
      await chat.getByRole('button', { name: 'New chat' }).click();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    });
  });

  it('WID-30: tells the page that it opens, closes and replies, and not a word', async () => {
    await visit('/', {}, async ({ page, chat, open, ask }) => {
      await page.evaluate(() => {
        const events: unknown[] = [];
        Object.assign(window, { events });
        for (const name of ['vouch-open', 'vouch-close', 'vouch-route', 'input', 'keydown', 'submit']) {
          document.addEventListener(name, (event) => {
            const { type, detail, target } = event as CustomEvent;
            events.push([type, detail ?? null, (target as Element).localName]);
          });
        }
      });
      await open();
      await ask(COST);
      await ask(CRISIS);
      await chat.locator('.close').click();
      const events = await page.evaluate(() => (window as unknown as { events: [string, unknown][] }).events);
      expect(events.filter(([type]) => type.startsWith('vouch-'))).toEqual([
        ['vouch-open', {}, 'vouch-chat'],
        ['vouch-route', { kind: 'answer' }, 'vouch-chat'],
        // A page must not learn that its visitor is in danger: a card is guidance like any other.
        ['vouch-route', { kind: 'guidance' }, 'vouch-chat'],
        ['vouch-close', {}, 'vouch-chat'],
      ]);
      expect(JSON.stringify(events)).not.toMatch(/cost|kill/);
    });
  });

  it('WID-7: in Spanish says the disclaimer also in Spanish, and that the articles are in English', async () => {
    await visit('/es', {}, async ({ chat, open, ask, shoot }) => {
      await open();
      expect(await chat.locator('.intro').textContent()).toContain('Pregunta en inglés');
      await shoot('spanish-empty');
      await ask(MISS);
      const [service, own] = await chat.locator('.disclaimer p').all();
      expect(await service!.getAttribute('lang')).toBe('en');
      expect(await service!.textContent()).toContain('not medical advice');
      expect(await own!.textContent()).toContain('no consejo médico');
      expect(await chat.locator('.bubble > p').first().getAttribute('lang')).toBe('en');
      expect(await chat.locator('.root').getAttribute('lang')).toBe('es');
    });
  });
});
