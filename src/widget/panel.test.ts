// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../domain/reply.ts';
import { FAKE_ANSWERS, FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createPanel } from './create-panel.ts';
import type { WidgetSettings } from './settings.ts';
import { ENGLISH } from './strings.en.ts';

const LINES = {
  emergency: [{ type: 'link', text: 'Call 112 (Emergency services)', href: 'tel:112' }],
  crisis: [{ type: 'link', text: 'Call 116 123 (Samaritans)', href: 'tel:116123' }],
} as const;
const SETTINGS: WidgetSettings = {
  ...FAKE_HOUSE,
  help: LINES,
  starters: ['How does a visit go?'],
  language: 'en',
};

let life = new AbortController();
const events: unknown[] = [];

beforeEach(() => {
  life = new AbortController();
  events.length = 0;
  document.body.replaceChildren();
  reply(FAKE_ANSWERS.answer);
});
afterEach(() => {
  life.abort();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

function reply(body: unknown, status = 200): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  );
}

function open() {
  const { element } = createPanel({
    settings: SETTINGS,
    strings: ENGLISH,
    endpoint: 'https://vouch.example/',
    locale: 'en',
    key: '',
    close: () => {},
    signal: life.signal,
    emit: (name, detail) => events.push([name, detail]),
  });
  document.body.append(element);
  const field = element.querySelector('textarea')!;
  return {
    element,
    field,
    button: (name: string) => [...element.querySelectorAll('button')].find((b) => b.textContent === name),
    async ask(question: string) {
      field.value = question;
      element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
const all = (element: ParentNode, selector: string) => [...element.querySelectorAll(selector)];

describe('a reply', () => {
  it('WID-21: is a quotation with numbered sources, and ends with the disclaimer in the same bubble', async () => {
    const { element, ask } = open();
    await ask('A visit?');
    const bubble = element.querySelector('.bubble')!;
    expect(all(bubble, 'figure > blockquote')).toHaveLength(2);
    expect(all(bubble, '.sources summary').map((summary) => summary.textContent)).toEqual([
      '1 A visit to the clinic › How does a visit go?',
      '2 A visit to the clinic › What does it cost?',
    ]);
    expect(bubble.querySelector('details p.hint')?.textContent).toBe('Reviewed January 31, 2026');
    expect(bubble.querySelector('details a')?.getAttribute('href')).toBe(
      FAKE_ANSWERS.answer.citations[0]?.url,
    );
    expect(bubble.lastElementChild?.textContent).toBe(FAKE_HOUSE.disclaimer);
    expect(bubble.querySelector('ul ul li')?.textContent).toBe('Bring a list of your medicines.');
    expect(bubble.querySelector('th[scope="col"]')?.textContent).toBe('Part');
  });

  it('WID-21: opens its source from the number beside the quotation', async () => {
    const { element, ask } = open();
    await ask('A visit?');
    element.querySelector<HTMLButtonElement>('button[aria-label="Source 2"]')!.click();
    expect(all(element, 'details').map((details) => (details as HTMLDetailsElement).open)).toEqual([
      false,
      true,
    ]);
    expect(document.activeElement).toBe(all(element, 'summary')[1]);
  });

  it('offers choices and suggestions as buttons that ask', async () => {
    const { element, ask, button } = open();
    reply(FAKE_ANSWERS.choices);
    await ask('choices');
    button('How does a visit go?')!.click();
    await settle();
    expect(all(element, '.question').at(-1)?.textContent).toBe('You asked: How does a visit go?');
  });

  it('WID-22: puts the person first after a second miss', async () => {
    const { element, ask } = open();
    reply(FAKE_ANSWERS['no-answer']);
    await ask('One');
    await ask('Two');
    const [first, second] = all(element, '.bubble');
    expect(first?.firstElementChild?.className).not.toBe('person');
    expect(second?.firstElementChild?.className).toBe('person');
  });

  it('WID-12: is a card for somebody in danger: numbers first, then pinned, without feedback', async () => {
    const { element, ask } = open();
    reply(FAKE_ANSWERS.guidance);
    await ask('guidance');
    const card = element.querySelector('.urgent')!;
    expect(card.querySelector('a')?.getAttribute('href')).toBe('tel:112');
    expect(all(element, '.feedback')).toEqual([]);
    expect(element.querySelector('.pinned a')?.getAttribute('href')).toBe('tel:112');
    reply(FAKE_ANSWERS.answer);
    await ask('A visit?');
    expect(element.querySelector<HTMLElement>('.pinned')?.hidden).toBe(false);
  });

  it('SEC-6 never opens an address that could run a script', async () => {
    const { element, ask } = open();
    const [citation] = FAKE_ANSWERS.answer.citations;
    reply({ ...FAKE_ANSWERS.answer, citations: [{ ...citation, url: 'javascript:alert(1)' }] });
    await ask('A visit?');
    expect(all(element, 'a').filter((a) => !/^(https|tel|mailto):/.test(a.getAttribute('href')!))).toEqual(
      [],
    );
  });
});

describe('the panel', () => {
  it('WID-20: says what it is before the first question, with help and contact', () => {
    const { element } = open();
    const text = element.textContent!;
    for (const part of [
      ENGLISH.nature,
      ENGLISH.welcome,
      ENGLISH.privacy,
      ENGLISH.emergencyLine,
      ENGLISH.hint,
    ]) {
      expect(text).toContain(part);
    }
    expect(element.querySelector('.help a')?.getAttribute('href')).toBe('tel:112');
    expect(element.querySelector('.contact a')?.getAttribute('href')).toBe('tel:+15550100199');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('WID-30: tells the page the kind of each reply and not a word of it', async () => {
    await open().ask('A visit?');
    expect(events).toEqual([['route', { kind: 'answer' }]]);
  });

  it('WID-11, WID-27: restores the conversation without an announcement, and “New chat” clears it', async () => {
    await open().ask('A visit?');
    life.abort();
    document.body.replaceChildren();
    life = new AbortController();
    const { element, button } = open();
    expect(all(element, '.turn')).toHaveLength(1);
    expect(element.querySelector('.content > .unseen')?.textContent).toBe('');
    button('New chat')!.click();
    expect(all(element, '.turn')).toEqual([]);
    expect(sessionStorage.length).toBe(0);
  });

  it('WID-26: keeps the text when offline, and shows numbers at once to somebody in danger', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { element, field, ask } = open();
    await ask('I want to kill myself');
    expect(field.value).toBe('I want to kill myself');
    expect(element.querySelector('.banner')?.textContent).toBe(ENGLISH.offlineBanner);
    expect(all(element, '.pinned a').map((a) => a.textContent)).toEqual(['Call 112', 'Call 116 123']);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('warns of personal details and sends nothing for it', () => {
    const { element, field } = open();
    field.value = 'I am me@mail.example';
    field.dispatchEvent(new Event('input'));
    expect(element.querySelector('#hint')?.textContent).toBe(ENGLISH.personalDetails);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([429, 500, 503])(
    'WID-26: explains %i with another try, numbers, contact and disclaimer',
    async (status) => {
      const { element, ask, button } = open();
      reply({}, status);
      await ask('A visit?');
      const bubble = element.querySelector('.bubble')!;
      expect(all(bubble, 'a').map((a) => a.getAttribute('href'))).toContain('tel:112');
      expect(bubble.textContent).toContain('+1 555 010 0199');
      expect(bubble.textContent).toContain(FAKE_HOUSE.disclaimer);
      reply(FAKE_ANSWERS.answer);
      button('Try again')!.click();
      await settle();
      expect(fetch).toHaveBeenCalledOnce();
      expect(all(element, 'figure')).toHaveLength(2);
    },
  );

  it('WID-23: sends a vote without a word, and thanks', async () => {
    const { element, ask, button } = open();
    await ask('A visit?');
    reply({ status: 'ok' });
    button('Not helpful')!.click();
    button('Something is missing')!.click();
    await settle();
    const votes = vi.mocked(fetch).mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
    const vote = {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      answerId: 'fake-answer',
      corpusVersion: 'fake-corpus',
    };
    expect(votes).toEqual([
      { ...vote, helpful: false, reason: null },
      { ...vote, helpful: false, reason: 'incomplete' },
    ]);
    expect(votes[0].id).toBe(votes[1].id);
    expect(element.querySelector('.feedback [role="status"]')?.textContent).toBe('Thank you.');
  });
});

describe('a screen reader', () => {
  async function heard(answer: Answer): Promise<string[]> {
    reply(answer);
    const { element, ask } = open();
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    await ask('A visit?');
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    element.remove();
    return log.filter((phrase) => /^(polite|assertive)/.test(phrase));
  }

  it.each(['answer', 'choices', 'no-answer'] as const)(
    'WID-11: hears %s once, whole, with the disclaimer',
    async (kind) => {
      const phrases = await heard(FAKE_ANSWERS[kind]);
      expect(phrases).toHaveLength(1);
      expect(phrases[0]).toMatch(/^polite: Assistant:/);
      expect(phrases[0]).toContain(FAKE_HOUSE.disclaimer);
      expect(phrases[0]).not.toContain('You asked');
    },
  );

  it('WID-12: hears a card for somebody in danger once, at once', async () => {
    const phrases = await heard(FAKE_ANSWERS.guidance);
    expect(phrases).toHaveLength(1);
    expect(phrases[0]).toMatch(/^assertive: .*Call 112/);
  });

  it('WID-11: hears the whole answer as these words', async () => {
    expect(await heard(FAKE_ANSWERS.answer)).toMatchInlineSnapshot(`
      [
        "polite: Assistant: How does a visit go?: It may vary from person to person. A visit usually has three parts: A talk: we go through your questions. Bring a list of your medicines. A treatment under supervision. What does it cost?: Part, Price; Talk, 80 If things are hard right now, somebody is there for you: Find a helpline 2 sources. This is general information, not medical advice. Ask a clinician about your own situation.",
      ]
    `);
  });
});
