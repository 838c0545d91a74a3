import { describe, expect, it } from 'vitest';
import { COST, CRISIS, HAS_BROWSER, useWidgetSite } from '../testing/widget-visit.ts';
import { contrast, type Rgb } from './theme.ts';

const { visit } = useWidgetSite();

describe.skipIf(!HAS_BROWSER)('the looks of the widget', { timeout: 60_000 }, () => {
  it.each([
    ['dark', '/dark', { colorScheme: 'dark' }],
    ['narrow', '/', { viewport: { width: 320, height: 640 } }],
    ['zoom', '/', { viewport: { width: 320, height: 256 } }],
    ['rtl', '/rtl', {}],
    ['spanish', '/es', {}],
    ['forced-colors', '/', { forcedColors: 'active' }],
    ['more-contrast', '/', { contrast: 'more' }],
  ] as const)(
    'WID-7, WID-8, WID-15, WID-16: is legible and free of axe violations in every state: %s',
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

  it('WID-6: replaces colours that nobody could read, and says so', async () => {
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

  it('WID-14: has targets that can be hit', async () => {
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
  ])('WID-15: loses nothing with %s', async (_, css) => {
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

  it('WID-16: is not animated for those who do not want it', async () => {
    await visit('/', { reducedMotion: 'reduce' }, async ({ page, chat, open }) => {
      await open();
      await page.route('**/api/chat', () => {});
      await chat.locator('textarea').fill(COST);
      await chat.locator('textarea').press('Enter');
      await chat.locator('.searching').waitFor();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });

  it('WID-15: the keyboard of a phone does not cover the field', async () => {
    const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };
    await visit('/', phone, async ({ page, chat, open, ask, shoot, axe }) => {
      await open();
      await ask(CRISIS);
      // No browser without a screen has such a keyboard: what it does to the viewport is played to the widget.
      await page.evaluate(() => {
        Object.defineProperty(visualViewport, 'height', { configurable: true, value: 300 });
        Object.defineProperty(visualViewport, 'offsetTop', { configurable: true, value: 40 });
        visualViewport!.dispatchEvent(new Event('resize'));
      });
      await chat.locator('textarea').focus();
      await shoot('phone-keyboard');
      for (const name of ['textarea', '.send', '.pinned a']) {
        const { y, height } = (await chat.locator(name).first().boundingBox())!;
        expect(y, name).toBeGreaterThanOrEqual(40);
        expect(y + height, name).toBeLessThanOrEqual(340);
      }
      expect(await axe()).toEqual([]);
    });
  });

  it('WID-16: shows focus, borders and icons in forced colours, and a focus ring of 3 px and 3:1 in all others', async () => {
    for (const [path, options] of [
      ['/', {}],
      ['/dark', { colorScheme: 'dark' }],
    ] as const) {
      await visit(path, options, async ({ page, chat, open }) => {
        await open();
        await page.keyboard.press('Tab');
        for (const name of ['.send', 'textarea', '.log', '.close']) {
          await chat.locator(name).focus();
          const ring = await chat.locator(name).evaluate((element) => {
            const { outlineWidth, outlineColor, outlineStyle } = getComputedStyle(element);
            const back = getComputedStyle(element.closest('.content')!).backgroundColor;
            return { outlineWidth, outlineStyle, outlineColor, back };
          });
          expect(ring, name).toMatchObject({ outlineWidth: '3px', outlineStyle: 'solid' });
          expect(contrast(toRgb(ring.outlineColor), toRgb(ring.back)), name).toBeGreaterThanOrEqual(3);
        }
      });
    }
    await visit('/', { forcedColors: 'active' }, async ({ chat, open, ask }) => {
      await open();
      await ask(COST);
      for (const name of ['.launcher', '.panel', '.bubble', '.question', '.send', 'textarea', '.marker']) {
        const width = await chat
          .locator(name)
          .first()
          .evaluate((part) => getComputedStyle(part).borderTopWidth);
        expect(width, name).not.toBe('0px');
      }
      const icon = await chat
        .locator('.launcher')
        .evaluate((launcher) => getComputedStyle(launcher, '::before').borderTopWidth);
      expect(icon).toBe('2px');
    });
  });

  it('WID-18: the disclaimer is real text of at least 12 px and 4.5:1 that cannot be folded away', async () => {
    for (const [path, options] of [
      ['/', {}],
      ['/dark', { colorScheme: 'dark' }],
      ['/es', {}],
      ['/', { viewport: { width: 320, height: 640 } }],
    ] as const) {
      await visit(path, options, async ({ chat, open, ask }) => {
        await open();
        for (const question of [COST, CRISIS]) await ask(question);
        expect(await chat.ariaSnapshot()).toContain('not medical advice');
        for (const disclaimer of await chat.locator('.disclaimer').all()) {
          const { size, ink, back, isFolded } = await disclaimer.evaluate((part) => ({
            size: Number.parseFloat(getComputedStyle(part).fontSize),
            ink: getComputedStyle(part).color,
            back: getComputedStyle(part.closest('.urgent, .content')!).backgroundColor,
            isFolded: part.closest('details, [hidden], [aria-hidden="true"]') !== null,
          }));
          expect(size).toBeGreaterThanOrEqual(12);
          expect(contrast(toRgb(ink), toRgb(back))).toBeGreaterThanOrEqual(4.5);
          expect(isFolded).toBe(false);
        }
      });
    }
  });
});

function toRgb(colour: string): Rgb {
  return colour.match(/\d+/g)!.map(Number).slice(0, 3) as unknown as Rgb;
}
