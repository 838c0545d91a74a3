import { describe, expect, it } from 'vitest';
import { soundsDangerous } from './danger-words.ts';
import { LAUNCHER_STRINGS, toLocale } from './launcher-strings.ts';
import { hasPersonalDetails } from './personal-details.ts';
import { ENGLISH } from './strings.en.ts';
import { SPANISH } from './strings.es.ts';
import { fill } from './strings.ts';
import { contrast, type Rgb, readableOn } from './theme.ts';

describe('the words of the widget', () => {
  const leaves = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

  it('WID-7: are complete in each language, with the same places to fill in', () => {
    const english = leaves([LAUNCHER_STRINGS.en, ENGLISH]);
    const spanish = new Map(leaves([LAUNCHER_STRINGS.es, SPANISH]));
    const places = (text = '') => text.match(/\{\w+\}/g) ?? [];
    expect([...spanish.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) {
      // The service itself speaks English.
      if (path !== '.1.disclaimer') expect(text, path).not.toBe('');
      expect(spanish.get(path), path).not.toBe('');
      expect(places(spanish.get(path)), path).toEqual(places(text));
    }
  });

  it.each([
    ['es-MX', 'es'],
    ['en', 'en'],
    ['ar', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('come in the language nearest to %s', (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
  });

  it('are filled in once: a value cannot fill in another', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: 1 })).toBe('{b} and 1');
  });
});

describe('what sounds dangerous without the service', () => {
  it.each([
    'I want to kill myself',
    'i don’t want to be alive',
    'took too many pills',
    'chest pain',
    'quiero morir',
  ])('is “%s”', (message) => {
    expect(soundsDangerous(message)).toBe(true);
  });

  it.each(['How much does it cost?', 'Is it painful?', 'Can we come together?', '¿Cuánto cuesta?'])(
    'is not “%s”',
    (message) => {
      expect(soundsDangerous(message)).toBe(false);
    },
  );
});

describe('what looks like personal details', () => {
  it.each([
    'me@mail.example',
    'call 555 010 0199',
    '+44 20 7946 0958',
    '078-05-1120',
    'born 3.4.1980',
    '1980-04-03',
  ])('is “%s”', (text) => {
    expect(hasPersonalDetails(text)).toBe(true);
  });

  it.each(['Does it cost 3,500 or 420?', 'In 2026?', '6 to 8 sessions', 'We live @ home'])(
    'is not “%s”',
    (text) => {
      expect(hasPersonalDetails(text)).toBe(false);
    },
  );

  it('is found in linear time', () => {
    const start = performance.now();
    for (const unit of ['a@', '1 ', '+1-', '.']) hasPersonalDetails(unit.repeat(500));
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  it('of black or white is always enough', () => {
    for (let grey = 0; grey < 256; grey += 5) {
      const background: Rgb = [grey, 255 - grey, (grey * 7) % 256];
      const text: Rgb = readableOn(background) === '#000' ? [0, 0, 0] : [255, 255, 255];
      expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
