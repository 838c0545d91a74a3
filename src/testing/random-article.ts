import fc from 'fast-check';

/** An article file made up at random, and what a reader sees of its body. */
export interface RandomArticle {
  readonly file: string;
  readonly source: string;
  /** Every visible character of the body in reading order, headings included, white space left out. */
  readonly visible: string;
}

/** Markdown and what is visible of it. */
interface Part {
  readonly markdown: string;
  readonly visible: string;
}

const WORDS =
  'clinic infusion dose not never unless consult risk avoid however this naïve crème 3.5 mg low-dose couple’s isn’t two 👍 (rarely) “drip” Dr. e.g. a.m.'.split(
    ' ',
  );
const OPENINGS = 'The This They However, Never Unless Patients Dr. Ketamine 24 You'.split(' ');

const word = fc.constantFrom(...WORDS);

const inline: fc.Arbitrary<Part> = fc.oneof(
  { weight: 8, arbitrary: word.map((text) => toPart(text, text)) },
  { weight: 1, arbitrary: word.map((text) => toPart(`**${text}**`, text)) },
  { weight: 1, arbitrary: word.map((text) => toPart(`*${text} ${text}*`, text + text)) },
  { weight: 1, arbitrary: word.map((text) => toPart(`\`${text}\``, text)) },
  { weight: 1, arbitrary: word.map((text) => toPart(`[${text}](https://www.example.com/a_b)`, text)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      toPart('\\*', '*'),
      toPart('\\&amp;', '&amp;'),
      toPart('&amp;', '&'),
      toPart('&#39;tis', "'tis"),
      toPart('&eacute;t&#xE9;', 'été'),
      toPart('`&lt;`', '&lt;'),
      toPart('A\\_B', 'A_B'),
      toPart('<b>', ''),
      toPart('![picture](https://www.example.com/p.png)', ''),
      toPart('soft\u00ADhyphen', 'softhyphen'),
    ),
  },
);

/** A sentence; in a table it stays on one line. */
function sentence(gaps: readonly string[] = [' ', ' ', ' ', '\n', '  ']): fc.Arbitrary<Part> {
  return fc
    .record({
      opening: fc.constantFrom(...OPENINGS),
      rest: fc.array(fc.tuple(fc.constantFrom(...gaps), inline), { minLength: 1, maxLength: 8 }),
      end: fc.constantFrom('.', '.', '?', '!', ':'),
    })
    .map(({ opening, rest, end }) =>
      toPart(
        opening + rest.map(([gap, part]) => gap + part.markdown).join('') + end,
        opening + rest.map(([, part]) => part.visible).join('') + end,
      ),
    );
}

const paragraph = fc
  .array(sentence(), { minLength: 1, maxLength: 4 })
  .map((sentences) => joinParts(sentences, ' '));

const list = fc
  .record({
    leadIn: fc.option(paragraph, { nil: null }),
    mark: fc.constantFrom('- ', '* ', '1. '),
    items: fc.array(fc.tuple(fc.boolean(), sentence([' '])), { minLength: 1, maxLength: 4 }),
  })
  .map(({ leadIn, mark, items }) => {
    const lines = items.map(([isInner, item], i) =>
      toPart((isInner && i > 0 ? ' '.repeat(mark.length) : '') + mark + item.markdown, item.visible),
    );
    const body = joinParts(lines, '\n');
    return leadIn ? joinParts([leadIn, body], '\n\n') : body;
  });

const cell = fc.oneof(fc.constant(toPart('', '')), fc.constant(toPart('a \\| b', 'a|b')), sentence([' ']));
const row = (first: fc.Arbitrary<Part>) =>
  fc.tuple(first, cell).map((cells) => {
    const { markdown, visible } = joinParts(cells, ' | ');
    return toPart(`| ${markdown} |`, visible);
  });
// Without any text a table is no block, and its section none.
const table = fc
  .tuple(row(sentence([' '])), fc.array(row(cell), { maxLength: 3 }))
  .map(([header, rows]) => joinParts([header, toPart('|---|---|', ''), ...rows], '\n'));

const quotation = paragraph.map(({ markdown, visible }) => toPart(markdown.replace(/^/gm, '> '), visible));
const code = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((lines) => toPart(`\`\`\`\n${lines.join('\n')}\n\`\`\``, lines.join('')));
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, list, table, quotation, code);
const blocks = fc
  .array(block, { minLength: 1, maxLength: 4 })
  // Between two lists there has to be something, or Markdown makes them one.
  .map((parts) => joinParts(parts, '\n\n<!-- next -->\n\n'));

const section = fc
  .record({ level: fc.integer({ min: 1, max: 4 }), heading: sentence([' ']), body: blocks })
  .map(({ level, heading, body }) =>
    joinParts([toPart(`${'#'.repeat(level)} ${heading.markdown}`, heading.visible), body], '\n\n'),
  );

/** Articles with everything that the reader of articles knows: headings, lists, tables, marks, escapes. */
export function randomArticle(): fc.Arbitrary<RandomArticle> {
  return fc
    .record({
      introduction: fc.option(blocks, { nil: null }),
      wordings: fc.uniqueArray(word, { maxLength: 3 }),
      sections: fc.array(section, { minLength: 1, maxLength: 5 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      name: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    })
    .map(({ introduction, wordings, sections, lineEnd, name }) => {
      const alsoAsked = introduction ? toAlsoAsked(wordings) : '';
      const head = `---\ntitle: Random article\nurl: https://www.example.com/${name}\nreviewed: 2026-01-31\n${alsoAsked}---\n\n`;
      const body = joinParts(introduction ? [introduction, ...sections] : sections, '\n\n');
      const source = `${head}${body.markdown}\n`.replaceAll('\n', lineEnd);
      return { file: `${name}.md`, source, visible: body.visible };
    });
}

/** Only the introduction always has the same name. */
function toAlsoAsked(wordings: readonly string[]): string {
  const questions = wordings.map((wording) => `    - ${JSON.stringify(`what is ${wording}`)}\n`);
  return questions.length > 0 ? `also_asked:\n  Introduction:\n${questions.join('')}` : '';
}

function toPart(markdown: string, visible: string): Part {
  return { markdown, visible: visible.replace(/\s/g, '') };
}

function joinParts(parts: readonly Part[], separator: string): Part {
  return toPart(
    parts.map(({ markdown }) => markdown).join(separator),
    parts.map(({ visible }) => visible).join(''),
  );
}
