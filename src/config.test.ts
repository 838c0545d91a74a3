import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig, printSettings, toHouse } from './config.ts';

describe('loadConfig', () => {
  it('needs no setting, and allows no other website by default', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ PORT: 8787, RATE_LIMIT_PER_MINUTE: 20, ALLOWED_ORIGINS: [] });
    expect(config.DISCLAIMER).toMatch(/not medical advice/);
  });

  it('names every wrong setting at once', () => {
    const load = () =>
      loadConfig({ PORT: 'x', COUNTRY: 'usa', CLINIC_EMAIL: 'nobody', DISCLAIMER: 'All is well.' });
    expect(load).toThrow(/PORT.*COUNTRY.*CLINIC_EMAIL.*DISCLAIMER.*not medical advice/s);
  });

  it.each(['https://a.example/', 'https://a.example/page', 'a.example', '*'])(
    'refuses the origin %s',
    (origin) => {
      expect(() => loadConfig({ ALLOWED_ORIGINS: origin })).toThrow(/ALLOWED_ORIGINS/);
    },
  );

  it('splits origins at commas', () => {
    const { ALLOWED_ORIGINS } = loadConfig({ ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000' });
    expect(ALLOWED_ORIGINS).toEqual(['https://a.example', 'http://localhost:3000']);
  });

  it('names what is too long for the button of the chat, which every visitor loads', () => {
    const load = () =>
      loadConfig({ CLINIC_NAME: 'x'.repeat(81), CLINIC_URL: `https://a.example/${'x'.repeat(120)}` });
    expect(load).toThrow(/CLINIC_NAME: .*80.*CLINIC_URL: .*120/s);
  });

  it('refuses an empty disclaimer', () => {
    expect(() => loadConfig({ DISCLAIMER: '' })).toThrow(/DISCLAIMER/);
  });
});

describe('toHouse', () => {
  it('leaves out ways of contact that are not set', () => {
    expect(toHouse(loadConfig({ CLINIC_NAME: 'Riverbend', CLINIC_PHONE: '+1 555 0100' })).contact).toEqual({
      name: 'Riverbend',
      phone: '+1 555 0100',
    });
  });
});

describe('the README', () => {
  it('lists the settings as the schema has them', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(printSettings());
  });
});
