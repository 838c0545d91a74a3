import { describe, expect, it } from 'vitest';
import type { Draft, QuotedBlock } from '../domain/reply.ts';
import { FAKE_ANSWERS, FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { EMPTY } from './draft-reply.ts';
import { toText } from './to-text.ts';

const read = (draft: Partial<Draft>) =>
  toText({ ...EMPTY, kind: 'answer', blocks: [], ...draft, ...FAKE_HOUSE });
const END = `\n\n${FAKE_HOUSE.disclaimer}`;
const quotation = (text: string) => ({ text, start: 0, end: text.length });

function readQuote(...blocks: QuotedBlock[]): string {
  const text = read({ blocks: [{ type: 'quote', marker: 1, heading: 'Costs', isComplete: true, blocks }] });
  return text.slice('Costs [1]\n\n'.length, -END.length);
}

describe('toText', () => {
  it.each(Object.entries(FAKE_ANSWERS))('ends a reply of kind %s with the disclaimer, once', (_, answer) => {
    const text = toText(answer);
    expect(text.endsWith(END)).toBe(true);
    expect(text.split(FAKE_HOUSE.disclaimer)).toHaveLength(2);
  });

  it('writes heading and marker above a quote, and its sentences in a line', () => {
    const sentences = [quotation('One.'), quotation('Two.')];
    const block = { type: 'paragraph', sentences } as const;
    expect(
      read({ blocks: [{ type: 'quote', marker: 1, heading: 'Costs', isComplete: true, blocks: [block] }] }),
    ).toBe(`Costs [1]\n\nOne. Two.${END}`);
  });

  it('numbers an ordered list and indents inner items, which have no number', () => {
    const items = [
      { depth: 0, sentences: [quotation('Rest.'), quotation('Long.')] },
      { depth: 1, sentences: [quotation('Lie down.')] },
      { depth: 0, sentences: [quotation('Eat.')] },
    ];
    expect(readQuote({ type: 'list', isOrdered: true, items, total: 3 })).toBe(
      '1. Rest. Long.\n  - Lie down.\n2. Eat.',
    );
    expect(readQuote({ type: 'list', isOrdered: false, items, total: 3 })).toBe(
      '- Rest. Long.\n  - Lie down.\n- Eat.',
    );
  });

  it('says how many items or rows are left out', () => {
    const items = [{ depth: 0, sentences: [quotation('Rest.')] }];
    expect(readQuote({ type: 'list', isOrdered: false, items, total: 9 })).toBe(
      '- Rest.\n(1 of 9; see the article for all)',
    );
    const table = {
      header: [quotation('A'), quotation('')],
      rows: [[quotation(''), quotation('2')]],
      total: 2,
    };
    expect(readQuote({ type: 'table', ...table })).toBe('A | \n | 2\n(1 of 2; see the article for all)');
  });

  it('writes links without the scheme of telephone numbers and mail', () => {
    const link = (href: string) => ({ type: 'link', text: 'Call', href }) as const;
    const items = [
      link('tel:112'),
      link('sms:741741'),
      link('mailto:a@b.example'),
      link('https://b.example'),
    ];
    expect(read({ blocks: [{ type: 'list', items }] })).toBe(
      `- Call: 112\n- Call: 741741\n- Call: a@b.example\n- Call: https://b.example${END}`,
    );
  });

  it('holds all citations, choices, suggestions and the support line', () => {
    for (const answer of Object.values(FAKE_ANSWERS)) {
      const text = toText(answer);
      for (const { url, title } of answer.citations)
        for (const part of [title, url]) expect(text).toContain(part);
      for (const { question, quote, url } of answer.choices) {
        for (const part of [question, `“${quote}”`, url]) expect(text).toContain(part);
      }
      for (const suggestion of answer.suggestions) expect(text).toContain(`- ${suggestion}`);
      if (answer.support) expect(text).toContain(answer.support.text);
    }
  });

  it('leaves no gap where a part is empty', () => {
    expect(read({})).toBe(FAKE_HOUSE.disclaimer);
  });

  it('shows the way to a person and to what is answered when nothing is', () => {
    const text = read({ kind: 'no-answer', suggestions: ['Is it safe?'] });
    expect(text).toContain(`These questions our articles do answer:\n- Is it safe?`);
    expect(text).toContain(`Please ask a person: ${FAKE_HOUSE.contact.name}`);
  });
});
