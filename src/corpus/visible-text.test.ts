import { describe, expect, it } from 'vitest';
import { sentencesOfSection } from '../domain/article.ts';
import { parseSections } from './parse-sections.ts';

function read(source: string) {
  const problems: string[] = [];
  const body = { id: 'a', source, title: 'A', language: 'en', bodyStart: 0 };
  const sections = parseSections(body, (severity, line, reason) =>
    problems.push(`${severity} ${line}: ${reason}`),
  );
  return { sentences: sections.flatMap(sentencesOfSection), problems };
}
const texts = (source: string) => read(source).sentences.map(({ text }) => text);

describe('readVisibleText', () => {
  it.each([
    ['bold and italic', 'A **b *c* d** _e_.', 'A b c d e.'],
    ['a sentence that ends in bold', '**Rest well.** Call us.', ['Rest well.', 'Call us.']],
    ['a sentence that begins in bold', 'Rest. **Call** us.', ['Rest.', 'Call us.']],
    [
      'links',
      '[A **b**](https://x.example/a_b "t") [c][1] <https://y.example/&amp;>.\n\n[1]: /z',
      'A b c https://y.example/&amp;.',
    ],
    [
      'bare links and addresses',
      'See www.example.com/?a=1&copy=2 or a@b.co or c\\@d.co!',
      'See www.example.com/?a=1&copy=2 or a@b.co or c@d.co!',
    ],
    ['escapes', '1\\. \\*a\\* \\\\b C:\\d \\# e', '1. *a* \\b C:\\d # e'],
    [
      'references',
      'A &amp; b &eacute; &#x1F44D; &lt;c&gt; &NotEqualTilde; &nope; d',
      'A & b é 👍 <c> ≂̸ &nope; d',
    ],
    ['escaped references', 'A \\&amp; b &amp;amp; c', 'A &amp; b &amp; c'],
    ['code', 'A `&amp;` `` ` `` `b\nc`.', 'A &amp; ` b c.'],
    ['line ends', 'A\nB\r\n  c  \nd\\\ne<br/>F.', 'A B c d e F.'],
    ['no-break spaces', 'A\u00A0b&nbsp;c.', 'A b c.'],
    ['emoji', 'A 👍🏽 ❤️.', 'A 👍🏽 ❤️.'],
    ['joined emoji', '👨‍👩‍👧 and **🧑🏽‍⚕️**.', '👨‍👩‍👧 and 🧑🏽‍⚕️.'],
  ])('reads %s as a reader does', (_, source, expected) => {
    expect(texts(source)).toEqual([expected].flat());
    expect(read(source).problems).toEqual([]);
  });

  it.each([
    ['a soft hyphen', 'An ache.\nSoft\u00ADhyphen', /^warning 2: .*U\+00AD.* is left out/],
    ['a zero-width space', 'An ache.\nSoft\u200Bhyphen', /U\+200B/],
    ['a joiner between letters', 'An ache.\nSoft\u200Dhyphen', /U\+200D/],
    ['a direction control', 'An ache.\nSoft\u202Ehyphen', /U\+202E/],
    ['a tag', 'An ache.\nSoft\u{E0041}hyphen', /U\+E0041/],
    ['a byte order mark inside', 'An ache.\nSoft\uFEFFhyphen', /U\+FEFF/],
    ['a control character', 'An ache.\nSoft\u0007hyphen', /U\+0007/],
    ['an invisible reference', 'An ache.\nSoft&shy;hyphen', /^warning 2: .*U\+00AD/],
    ['a filler', 'An ache.\nSoft\u3164hyphen', /U\+3164/],
    ['a number of no character', 'An ache.\nSoft&#0;hyphen', /^error 2: this stands for no character/],
    [
      'a number of a control character',
      'An ache.\nSoft&#128;hyphen',
      /^error 2: this stands for no character/,
    ],
  ])('leaves %s out and says where', (_, source, problem) => {
    expect(texts(source)).toEqual(['An ache.', 'Softhyphen']);
    expect(read(source).problems.join('\n')).toMatch(problem);
  });

  it('tells the places of a sentence in the file', () => {
    const source = 'Not *this* one. Take **two &amp; rest** now.';
    const [, second] = read(source).sentences;
    expect(second).toMatchObject({ text: 'Take two & rest now.', start: 16, end: source.length });
    expect(second!.pieces.map(({ start, end }) => source.slice(start, end))).toEqual([
      'Take ',
      'two ',
      '&amp;',
      ' rest',
      ' now.',
    ]);
  });
});
