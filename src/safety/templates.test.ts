import { expect, it } from 'vitest';
import type { LinkBlock, ReplyBlock } from '../domain/reply.ts';
import { createCards } from './cards.ts';
import { HELPLINE_RECORDS } from './helpline-records.ts';
import { HELPLINE_LIMIT_DAYS, HELPLINE_WARNING_DAYS, helplinesFor, overdueHelplines } from './helplines.ts';
import { safetyProtocol } from './safety-protocol.ts';
import { SPANISH } from './templates.es.ts';
import { CRISIS_FORMS, ENGLISH, SMALL_TALK_TEXTS } from './templates.ts';

const contact = { name: 'Harbour Clinic', phone: '+1 555 010 0200' };
const COUNTRIES = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'FR', 'ES', 'MX', 'JP'];

function cardsOf(country: string) {
  return createCards({ country, contact, clinicName: 'Harbour Clinic', helplines: [] });
}

function linksOf(blocks: readonly ReplyBlock[]): readonly LinkBlock[] {
  const items: readonly ReplyBlock[] = blocks.flatMap((block): readonly ReplyBlock[] =>
    block.type === 'list' ? block.items : [block],
  );
  return items.filter((item): item is LinkBlock => item.type === 'link');
}

function proseOf(blocks: readonly ReplyBlock[]): string {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ');
}

/** Flesch-Kincaid grade level of English prose. */
function gradeOf(prose: string): number {
  const words = prose.match(/[a-z']+/gi) ?? [];
  const sentences = prose.match(/[.!?:]/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 1), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const CRISIS_CARDS = COUNTRIES.flatMap((country) =>
  CRISIS_FORMS.flatMap((form) =>
    [0, 1, 2].flatMap((earlier) =>
      [true, false].map((isImminent) => ({ country, form, earlier, isImminent, turn: { step: 0, run: 0 } })),
    ),
  ),
);

it.each(CRISIS_CARDS)('SAF-11 builds a whole crisis card for $country $form $earlier $isImminent', (card) => {
  for (const texts of [ENGLISH, SPANISH]) {
    const blocks = cardsOf(card.country).crisis(card, texts);
    const links = linksOf(blocks);
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const { href } of links) expect(href).toMatch(/^(tel|sms|https):/);
    expect(links.some(({ href }) => href.startsWith('tel:'))).toBe(true);
    expect(proseOf(blocks)).toContain(texts.automated);
    expect(proseOf(blocks)).toContain('Harbour Clinic');
    expect(proseOf(blocks).includes(texts.notAlone[card.form])).toBe(card.isImminent);
  }
});

it.each(CRISIS_CARDS.filter(({ country }) => country === 'US'))(
  'SAF-11 keeps the card $form $earlier $isImminent short and easy to read',
  (card) => {
    const prose = proseOf(cardsOf('US').crisis(card, ENGLISH));
    expect(prose.split(' ').length).toBeLessThanOrEqual(120);
    expect(gradeOf(prose)).toBeLessThanOrEqual(7);
  },
);

it('SAF-11 puts the emergency number first when danger is imminent', () => {
  const blocks = cardsOf('GB').crisis(
    { form: 'self', isImminent: true, earlier: 0, turn: { step: 0, run: 0 } },
    ENGLISH,
  );
  expect(linksOf(blocks)[0]?.href).toBe('tel:999');
});

it('SAF-11 orders an emergency card: number, poison line, crisis line, responders, clinic', () => {
  const blocks = cardsOf('US').emergency({ variant: 'poison', hasCrisis: true, earlier: 0 }, ENGLISH);
  expect(linksOf(blocks).map(({ href }) => href)).toEqual([
    'tel:911',
    'tel:18002221222',
    'https://www.poison.org',
    'tel:988',
    'sms:988',
    'tel:+15550100200',
  ]);
});

it('SAF-12 has three crisis cards, of which the second addresses barriers', () => {
  expect(new Set(ENGLISH.reachOut).size).toBe(3);
  expect(ENGLISH.reachOut[1]).toMatch(/hard.*text or chat/);
});

it.each([
  ['US', '911'],
  ['GB', '999'],
  ['IE', '112'],
  ['AU', '000'],
  ['NZ', '111'],
  ['PL', '112'],
])('SAF-14 takes the emergency number of %s from the configured country', (country, number) => {
  expect(helplinesFor('emergency', country)[0]?.channels[0]).toEqual({ kind: 'call', number });
});

it("SAF-14 prefers the clinic's own records", () => {
  const own = { ...HELPLINE_RECORDS[1]!, service: 'County line' };
  expect(helplinesFor('crisis', 'US', [own])).toEqual([own]);
});

it('SAF-14 finds the records that are too old', () => {
  const warned = overdueHelplines(HELPLINE_RECORDS, '2027-02-15', HELPLINE_WARNING_DAYS);
  const failed = overdueHelplines(HELPLINE_RECORDS, '2027-02-15', HELPLINE_LIMIT_DAYS);
  expect([warned.length, failed.length]).toEqual([HELPLINE_RECORDS.length, 0]);
  expect(
    overdueHelplines([{ ...HELPLINE_RECORDS[0]!, lastVerified: 'unknown' }], '2027-02-15', 90),
  ).toHaveLength(1);
});

const everything = JSON.stringify([safetyProtocol({ country: 'US', contact }), ENGLISH, SMALL_TALK_TEXTS]);

it('SAF-16 names no dose in a fixed text', () => {
  expect(everything).not.toMatch(/\d\s?(mg|mcg|ml|kg|lozenge)/i);
});

it('SAF-17 promises nothing and claims no approval in a fixed text', () => {
  expect(everything).not.toMatch(/guarantee|cure|approved|will (help|work)|promise|commit suicide/i);
});

it('SAF-20 asks for no symptom, score or personal detail in a fixed text', () => {
  expect(everything).not.toMatch(/\?"|\? /);
});

it('SAF-22 publishes every route with a version', () => {
  const protocol = safetyProtocol({ country: 'IE', contact });
  expect(protocol.version).toMatch(/^\d{4}-/);
  expect(new Set(protocol.sections.map(({ heading }) => heading)).size).toBe(15);
  for (const { blocks } of protocol.sections) expect(blocks.length).toBeGreaterThan(0);
});
