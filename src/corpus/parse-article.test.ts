import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';

const HEAD = 'title: About us\nurl: https://www.example.com/about\nreviewed: 2026-01-31';
const article = (head = HEAD, body = 'We help.') => `---\n${head}\n---\n\n${body}\n`;
const told = (source: string, file = 'about.md') =>
  parseArticle(file, source).problems.map(({ severity, line, reason }) => `${severity} ${line}: ${reason}`);

describe('parseArticle', () => {
  it('reads all fields of the front matter', () => {
    const head = `${HEAD}\nlanguage: es-MX\nauthor: Dr. A. Jones`;
    expect(parseArticle('about-us.md', article(head))).toMatchObject({
      problems: [],
      article: {
        id: 'about-us',
        title: 'About us',
        url: 'https://www.example.com/about',
        language: 'es-MX',
        reviewed: '2026-01-31',
        author: 'Dr. A. Jones',
        source: article(head),
      },
    });
  });

  it('takes English, no author and no review for granted, and says so of the last', () => {
    const source = article('title: About us\nurl: https://www.example.com/\nreviewed:');
    expect(parseArticle('about.md', source).article).toMatchObject({
      language: 'en',
      author: null,
      reviewed: null,
    });
    expect(told(source)).toEqual([expect.stringMatching(/^warning 4: nobody has reviewed this article/)]);
  });

  it.each([
    ['Windows line ends', article().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${article()}`],
    ['no line end at the end', article().trim()],
    ['a rule in the body', article(HEAD, 'We help.\n\n---\n\nYou too.')],
  ])('reads a file with %s', (_, source) => {
    const { article: parsed, problems } = parseArticle('about.md', source);
    expect(problems).toEqual([]);
    expect(parsed?.sections[0]?.blocks[0]).toMatchObject({ sentences: [{ text: 'We help.' }] });
  });

  it.each([
    ['no front matter', '# Hello\n', /^error 1: there is no front matter; begin/],
    [
      'front matter that is not closed',
      '---\ntitle: A\n\nText.',
      /^error 1: .* never closed; add a line "---"/,
    ],
    ['empty front matter', '---\n---\nText.', /^error 1: the front matter has no title; add/],
    ['front matter that is a list', article('- a\n- b'), /^error 2: .* lines such as "title: About us"/],
    ['a name twice', article(`${HEAD}\ntitle: B`), /^error 5: this name stands twice/],
    ['an end of YAML inside', article(`${HEAD}\n...\nauthor: A`), /^error \d: .* ends here for YAML; remove/],
    ['broken YAML', article(`${HEAD}\nauthor: "A`), /^error \d: the front matter is not valid YAML/],
    ['no url', article('title: A\nreviewed: 2026-01-31'), /^error 1: the front matter has no url; add/],
    ['an empty title', article(`title:\nurl: https://a.example`), /^error 2: title is empty/],
    ['a number as title', article('title: 12\nurl: https://a.example'), /^error 2: title has to be text/],
    ['a list as author', article(`${HEAD}\nauthor: [a]`), /^error 5: author has to be text/],
    [
      'a url of another kind',
      article('title: A\nurl: javascript:alert(1)'),
      /^error 3: url has to be the whole/,
    ],
    [
      'a url without slashes',
      article('title: A\nurl: https:www.example.com'),
      /^error 3: url has to be the whole/,
    ],
    ['half a url', article('title: A\nurl: www.example.com'), /^error 3: url has to be the whole/],
    ['an impossible date', article(HEAD.replace('01-31', '02-30')), /^error 4: reviewed .* not "2026-02-30"/],
    [
      'a date in words',
      article(HEAD.replace('2026-01-31', 'May 2026')),
      /^error 4: reviewed has to be a date/,
    ],
    ['a wrong language', article(`${HEAD}\nlanguage: en-GB-GB`), /^error 5: language has to be a code/],
    ['an unknown field', article(`${HEAD}\ntags: a`), /^warning 5: "tags" is not a field that is read/],
    ['no text', article(HEAD, ''), /^error 6: the article has no text/],
    ['text in another encoding', article(HEAD, 'One.\n\nCaf\uFFFD.'), /^error 9: the file is not UTF-8/],
    ['UTF-16', article(HEAD, 'O\0n\0e'), /^error 7: the file is not UTF-8/],
  ])('tells line and reason of %s', (_, source, problem) => {
    expect(told(source).join('\n')).toMatch(new RegExp(problem.source, 'm'));
    const isError = problem.source.startsWith('^error');
    expect(parseArticle('about.md', source).article === null).toBe(isError);
  });

  it.each(['About.md', 'a b.md', '-a.md', 'a_b.md', 'über.md', '.md', 'a.MD'])(
    'refuses the file name %s',
    (file) => {
      expect(told(article(), file)).toEqual([
        expect.stringMatching(/^error 1: the file name becomes part of links/),
      ]);
    },
  );

  it('says of a file in another encoding nothing else', () => {
    for (const body of ['O\0n\0e', 'Caf\uFFFD.', '\uFFFD']) {
      expect(told(article('title: 5', body))).toEqual([
        expect.stringMatching(/^error \d: the file is not UTF-8; save/),
      ]);
    }
  });

  it('refuses marks that are nested thousands of times', () => {
    expect(told(article(HEAD, `${'>'.repeat(6000)}A.`))).toEqual([
      expect.stringMatching(/^error 6: .* nested too deep/),
    ]);
  });

  it('reports problems in the order of the file', () => {
    const lines = parseArticle('about.md', article(`${HEAD}\ntags: a`, 'A <i>b</i>.\n\n<p>c</p>')).problems;
    expect(lines.map(({ line }) => line)).toEqual([5, 8, 10]);
  });

  it('never throws', () => {
    const markdown = fc.constantFrom(
      ...[
        '#',
        '|',
        '-',
        '\n',
        '`',
        '*',
        '[',
        ']',
        '(',
        ')',
        '&#',
        '&amp;',
        ';',
        '\\',
        '<br>',
        '> ',
        '\t',
        ' ',
        'a',
      ],
      ...[
        '\0',
        '\r',
        'a@b.co',
        '\\@',
        'www.',
        '[^1]',
        '~~',
        '<!--',
        '\u00AD',
        '\uD800',
        '👍',
        '---\n',
        'title: ',
        '"',
      ],
    );
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(markdown, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    const source = fc.oneof(
      body,
      body.map((text) => `---\n${text}\n---\n`),
      body.map((text) => article(HEAD, text)),
    );
    fc.assert(
      fc.property(source, (source) => {
        const { article: parsed, problems } = parseArticle('about.md', source);
        expect(parsed !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('also_asked', () => {
  const BODY =
    'Hello.\n\n## What it costs\n\nMuch.\n\n## Where we are\n\nHere.\n\n## Empty\n\n### Where We Are\n\nThere.';
  const withWordings = (yaml: string) => article(`${HEAD}\nalso_asked:\n${yaml}`, BODY);
  const wordings = (yaml: string) =>
    parseArticle('about.md', withWordings(yaml)).article?.sections.map(({ alsoAsked }) => alsoAsked);

  it('gives wordings to the section with this heading, whatever the case', () => {
    const yaml =
      '  Introduction:\n    - who are you\n  what it  COSTS:\n    - "price: how much"\n    - is it cheap';
    expect(wordings(yaml)).toEqual([['who are you'], ['price: how much', 'is it cheap'], [], []]);
  });

  it('gives wordings to the first of two equal headings, with a warning', () => {
    const yaml = '  Where we are:\n    - address';
    expect(wordings(yaml)).toEqual([[], [], ['address'], []]);
    expect(told(withWordings(yaml)).join()).toMatch(/warning 6: two headings are "Where we are"/);
  });

  it.each([
    [
      'a heading that does not exist',
      '  What it cost:\n    - a',
      /^error 6: .*"What it cost"; .*such as "What it costs", /,
    ],
    [
      'a heading without text',
      '  Empty:\n    - a',
      /^error 6: the article has no text below a heading "Empty"/,
    ],
    ['a question with a colon', '  Introduction:\n    - a\n    - b: c', /^error 8: .* quotation marks/],
    ['a number', '  Introduction:\n    - 12', /^error 7: a question is text/],
    ['an empty question', '  Introduction:\n    -', /^error 7: a question is text/],
    [
      'text in place of a list',
      '  Introduction: who',
      /^error 6: also_asked "Introduction" has to be a list/,
    ],
    ['a list in place of headings', '  - who', /^error 5: also_asked has to be headings/],
    ['a question twice', '  Introduction:\n    - a b\n    - A b', /^warning 8: "A b" stands in line 7 too/],
  ])('tells line and reason of %s', (_, yaml, problem) => {
    expect(told(withWordings(yaml)).join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });

  it('may be empty', () => {
    expect(told(withWordings('  Introduction:'))).toEqual([]);
    expect(parseArticle('about.md', article(`${HEAD}\nalso_asked:`)).problems).toEqual([]);
  });
});
