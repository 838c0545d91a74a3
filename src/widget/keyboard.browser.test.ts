import { describe, expect, it } from 'vitest';
import { COST, CRISIS, EMERGENCY, focused, HAS_BROWSER, useWidgetSite } from '../testing/widget-visit.ts';

const { visit } = useWidgetSite();

describe.skipIf(!HAS_BROWSER)('the widget by keyboard', { timeout: 60_000 }, () => {
  it('WID-9, WID-10, WID-17: is used with the keyboard alone, in the order that is seen, and gives the focus back', async () => {
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

      const names: string[] = [];
      await chat.locator('#title').focus();
      for (let i = 0; i < 30; i += 1) {
        await page.keyboard.press('Tab');
        const name = await focused(page);
        names.push(name);
        if (name.includes('Close chat')) break;
      }
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

  it('WID-12, SAF-13: shows cards with numbers and keeps help one Tab from the field', async () => {
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

  it('WID-10: on a small screen is modal over an inert page, and Escape gives the focus back', async () => {
    const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
    await visit('/', phone, async ({ page, chat, open }) => {
      await open();
      expect(await chat.locator('.panel').evaluate((panel) => panel.matches(':modal'))).toBe(true);
      const box = (await chat.locator('.panel').boundingBox())!;
      expect(box).toEqual({ x: 0, y: 0, width: 360, height: 640 });
      // A heading, not the field: the keyboard would cover the first words.
      expect(await focused(page)).toBe('h2');
      // What is inert takes no focus, and is not in the accessible tree.
      await page.evaluate(() => document.querySelector<HTMLElement>('main a')!.focus());
      expect(await focused(page)).toBe('h2');
      const tools = await page.context().newCDPSession(page);
      const { nodes } = await tools.send('Accessibility.getFullAXTree');
      const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value);
      expect(names).toContain('Ask Harbour Clinic');
      expect(names).not.toContain('A link');
      const seen = new Set<string>();
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press('Tab');
        seen.add(await focused(page));
      }
      expect([...seen]).not.toContain('a #x');
      expect([...seen]).toContain('textarea');
      await page.keyboard.press('Escape');
      await chat.locator('.launcher[aria-expanded="false"]').waitFor();
      expect(await focused(page)).toBe('button Ask a question');
      await page.evaluate(() => document.querySelector<HTMLElement>('main a')!.focus());
      expect(await focused(page)).toBe('a #x');
    });
  });

  it('WID-10: beside the page traps nobody: Tab goes on into the page', async () => {
    await visit('/', {}, async ({ page, chat, open }) => {
      await open();
      expect(await chat.locator('.panel').getAttribute('aria-labelledby')).toBe('title');
      const seen = new Set<string>();
      for (let i = 0; i < 25; i += 1) {
        await page.keyboard.press('Tab');
        seen.add(await focused(page));
      }
      expect([...seen]).toEqual(expect.arrayContaining(['a #x', 'textarea', 'button Close chat']));
    });
  });

  it('WID-17: sends nothing while an input method composes, and knows no single-key shortcut', async () => {
    await visit('/', {}, async ({ page, chat, open }) => {
      await open();
      await chat.locator('textarea').fill('kosuto');
      await chat.locator('textarea').evaluate((field) => {
        const key = { key: 'Enter', bubbles: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));
        field.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: 229 } as KeyboardEventInit));
      });
      expect(await chat.locator('.turn').count()).toBe(0);
      await chat.locator('.log').focus();
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/') await page.keyboard.press(key);
      expect(await focused(page)).toBe('div');
      expect(await chat.locator('.launcher').getAttribute('aria-expanded')).toBe('true');
    });
  });

  it('WID-11: has one log with a name that takes the focus, in which each turn names its sender', async () => {
    await visit('/', {}, async ({ chat, open, ask }) => {
      await open();
      await ask(COST);
      const log = chat.getByRole('log', { name: 'Conversation' });
      expect(await log.getAttribute('tabindex')).toBe('0');
      expect(await log.evaluate((element) => element.localName)).toBe('div');
      const tree = await log.ariaSnapshot();
      expect(tree).toMatch(
        /list:\s+- listitem:\s+- .?heading "You asked: how much does it cost\?" \[level=3\]/,
      );
      expect(tree).toContain('Assistant:');
      expect(tree).toContain('blockquote');
    });
  });
});
