import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

function split(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['two sentences', ['You may eat.', 'You may not drink.']],
    ['questions and calls', ['Is it safe?', 'Yes!', 'Mostly.']],
    ['closing quotes', ['He said “stop.”', 'We stopped.']],
    ['closing brackets', ['It helps (in most cases).', 'Ask us.']],
    ['a bracketed sentence', ['Rest first.', '(Do not drive.)', 'Then go home.']],
    ['“No.” as an answer', ['Is it allowed?', 'No.', 'Ask us first.']],
    ['a time at the end', ['We open at 9 a.m.', 'Parking is free.']],
    ['a single small letter', ['Take plan b.', 'Rest.']],
    ['“etc.” at the end', ['Bring towels, etc.', 'Shoes stay on.']],
    ['a web address at the end', ['See www.example.com/?A=1.', 'Then call us.']],
  ])('parts %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['Dr. Smith and Mrs. J. Jones see you.'],
    ['Use painkillers, e.g. Paracetamol or i.e. Panadol.'],
    ['It takes approx. 20 minutes at 9 a.m. on weekdays.'],
    ['We open at 9 a.m. Monday to Friday.'],
    ['Take no. 5 from the list, see Fig. 2 below.'],
    ['The dose is 2.5 mg per kg.'],
    ['The U.S. Food and Drug Administration has not approved it.'],
    ['Ask for St. Mary vs. St. Anne.'],
    ['“Really?” she asked.'],
    ['Is it iPhone? iPhone it is.'],
    ['2. Pick a site.'],
    ['Wait … then go.'],
    ['See https://www.example.com/?Page=2!A for more.'],
    ['As shown.[1] Later too.'],
  ])('keeps %j whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('parts sentences of scripts that write no space between them', () => {
    expect(split('你好。再见！“谢谢”')).toEqual(['你好。', '再见！“谢谢”']);
  });

  it('takes a line end for a space', () => {
    expect(split('We treat\nAnxiety in\r\nAdults. And\nothers.')).toEqual([
      'We treat\nAnxiety in\r\nAdults.',
      'And\nothers.',
    ]);
  });

  it('covers every visible character exactly once, in order', () => {
    const piece = fc.constantFrom(
      'Dr.',
      'no',
      '5',
      '.',
      '?',
      '"',
      '(',
      ')',
      ' ',
      '\n',
      'A',
      'b',
      '👍',
      '…',
      'e.g.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const ranges = splitSentences(text);
        expect(ranges.every(({ start, end }, i) => start < end && start >= (ranges[i - 1]?.end ?? 0))).toBe(
          true,
        );
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
