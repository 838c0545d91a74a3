import { describe, expect, it } from 'vitest';
import { type Block, sentencesOfBlock } from '../domain/article.ts';
import { quote } from '../text/quote.ts';
import { parseSections } from './parse-sections.ts';

function parse(source: string) {
  const problems: string[] = [];
  const body = { id: 'a', source, title: 'A', language: 'en', bodyStart: 0 };
  const sections = parseSections(body, (severity, line, reason) =>
    problems.push(`${severity} ${line}: ${reason}`),
  );
  const blocks = sections.flatMap((section) => section.blocks);
  for (const { pieces, text } of blocks.flatMap(sentencesOfBlock)) expect(quote(source, pieces)).toBe(text);
  return { blocks, problems };
}

/** A block in short: its kind, and its sentences by lead-in, item or row. */
function brief(block: Block): unknown[] {
  const texts = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text).join(' / ');
  switch (block.kind) {
    case 'paragraph':
      return ['p', texts(block.sentences)];
    case 'list':
      return [
        block.isOrdered ? 'ol' : 'ul',
        texts(block.leadIn),
        ...block.items.map((item) => `${item.depth} ${texts(item.sentences)}`),
      ];
    case 'table':
      return ['table', texts(block.leadIn), texts(block.header), ...block.rows.map(texts)];
  }
}
const briefs = (source: string) => parse(source).blocks.map(brief);

describe('parseBlocks', () => {
  it.each([
    ['one sentence', 'Bring:\n\n- A\n- B', [['ul', 'Bring:', '0 A', '0 B']]],
    [
      'the last of several',
      'Hi. Bring:\n1. A',
      [
        ['p', 'Hi.'],
        ['ol', 'Bring:', '0 A'],
      ],
    ],
    [
      'what it refers to',
      'Hi. Tests help. They show:\n- A',
      [
        ['p', 'Hi.'],
        ['ul', 'Tests help. / They show:', '0 A'],
      ],
    ],
    ['all, if all refer', 'This is so. It has:\n- A', [['ul', 'This is so. / It has:', '0 A']]],
    [
      'nothing after a rule',
      'Bring:\n\n***\n\n- A',
      [
        ['p', 'Bring:'],
        ['ul', '', '0 A'],
      ],
    ],
    [
      'nothing after a picture',
      'Hi.\n\n![x](y)\n\n- A',
      [
        ['p', 'Hi.'],
        ['ul', '', '0 A'],
      ],
    ],
    [
      'nothing after code',
      '```\nBring:\n```\n\n- A',
      [
        ['p', 'Bring:'],
        ['ul', '', '0 A'],
      ],
    ],
    ['a sentence across a comment', 'Bring:\n\n<!-- x -->\n\n- A', [['ul', 'Bring:', '0 A']]],
    [
      'nothing for the second list',
      'Bring:\n- A\n\n\n* B',
      [
        ['ul', 'Bring:', '0 A'],
        ['ul', '', '0 B'],
      ],
    ],
  ])('leads a list in by %s', (_, source, expected) => {
    expect(briefs(source)).toEqual(expected);
  });

  it('flattens inner lists where they stand', () => {
    expect(briefs('- A\n  1. B\n     - C\n\n  D. E.\n- [x] F')).toEqual([
      ['ul', '', '0 A', '1 B', '2 C', '1 D. E.', '0 F'],
    ]);
  });

  it('counts only what has a number in the article', () => {
    expect(briefs('1. A\n\n   - B\n\n   C\n2. D')).toEqual([['ol', '', '0 A', '1 B', '1 C', '0 D']]);
  });

  it('takes cells inside an item for sentences, and empty ones for nothing', () => {
    expect(briefs('- A\n\n  |B||\n  |-|-|\n  ||C|')).toEqual([['ul', '', '0 A / B / C']]);
  });

  it('loses nothing that stands inside an item', () => {
    const source = '- A\n\n  > B\n  > - C\n\n  | D |\n  |---|\n  | E |\n\n  # F\n\n  ```\n  G\n  ```';
    expect(briefs(source)).toEqual([['ul', '', '0 A / B / C / D / E / F / G']]);
  });

  it.each([
    ['a colon', 'Prices:\n\n|A|B|\n|-|-|\n|1|2|', [['table', 'Prices:', 'A / B', '1 / 2']]],
    [
      'no other sentence',
      'Prices.\n\n|A|B|\n|-|-|\n|1|2|',
      [
        ['p', 'Prices.'],
        ['table', '', 'A / B', '1 / 2'],
      ],
    ],
  ])('leads a table in by %s', (_, source, expected) => {
    expect(briefs(source)).toEqual(expected);
  });

  it('keeps every cell of a table in its column', () => {
    const { blocks, problems } = parse('|A|B|\n|-|-|\n||2|\n|1|\n|1|2|3|\n|x \\| y<br>z|`a \\| b`|');
    expect(blocks.map(brief)).toEqual([['table', '', 'A / B', ' / 2', '1 / ', '1 / 2', 'x | y z / a | b']]);
    expect(problems).toEqual([expect.stringMatching(/^warning 5: this row has more than 2 cells/)]);
  });

  it('reads a table without rows and no table without text', () => {
    expect(briefs('|A|\n|-|')).toEqual([['table', '', 'A']]);
    expect(briefs('||\n|-|\n||')).toEqual([]);
  });

  it('reads what is quoted, headings included', () => {
    expect(briefs('> # Note\n> One\n> two.\n>\n> - A\n\nEnd.')).toEqual([
      ['p', 'Note'],
      ['ul', 'One two.', '0 A'],
      ['p', 'End.'],
    ]);
  });

  it('makes each line of code a paragraph', () => {
    expect(briefs('> ~~~ text\n> a\n>\n>   &amp; \\*\n> ~~~\n\n\tb\n\t\tc')).toEqual([
      ['p', 'a'],
      ['p', '&amp; \\*'],
      ['p', 'b'],
      ['p', 'c'],
    ]);
  });

  it('finds code where it stands, whatever ends the lines', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const source = ['Rest.', '', '```Rest', 'Rest', '```'].join(lineEnd);
      const [, code] = parse(source).blocks.flatMap(sentencesOfBlock);
      expect(code).toMatchObject({ text: 'Rest', start: source.lastIndexOf('Rest') });
    }
  });

  it.each([
    ['an HTML block', 'A.\n\n<div>x</div>', /^warning 3: HTML is not shown/],
    ['a comment', 'A.\n\n<!-- x -->', /^warning 3: HTML is not shown/],
    ['HTML in a line', 'A.\nB<i>.', /^warning 2: HTML is not shown/],
    ['a picture', 'A.\n![x](y)', /^warning 2: a picture is not shown/],
    ['a footnote', 'A.[^1]\n\n[^1]: x', /^warning 3: a footnote is not shown/m],
    ['text struck through', 'A.\n~~x~~', /^warning 2: text that is struck through is not shown/],
  ])('leaves %s out, with a warning', (_, source, problem) => {
    const { blocks, problems } = parse(source);
    expect(JSON.stringify(blocks.map(brief))).not.toContain('x');
    expect(problems.join('\n')).toMatch(problem);
  });
});
