import { describe, expect, it } from 'vitest';
import { parseSections } from './parse-sections.ts';

function parse(source: string, title = 'About us') {
  const problems: string[] = [];
  const body = { id: 'about', source, title, language: 'en', bodyStart: 0 };
  const sections = parseSections(body, (severity, line, reason) =>
    problems.push(`${severity} ${line}: ${reason}`),
  );
  return { sections, problems };
}

describe('parseSections', () => {
  it('begins a section at each heading of any level', () => {
    const { sections } = parse(
      'Hi.\n\n## Costs\n\nLow.\n\n#### By *session*\n\nLower.\n\nSetext & more\n---\n\nEnd.',
    );
    expect(sections.map(({ id, path }) => [id, ...path])).toEqual([
      ['about#introduction', 'Introduction'],
      ['about#costs', 'Costs'],
      ['about#by-session', 'Costs', 'By session'],
      ['about#setext--more', 'Setext & more'],
    ]);
    expect(sections.map(({ heading }) => heading?.text ?? null)).toEqual([
      null,
      'Costs',
      'By session',
      'Setext & more',
    ]);
  });

  it('numbers equal headings as GitHub does', () => {
    const { sections } = parse('## A\n\n1\n\n## A\n\n2\n\n## A 1\n\n3\n\n## ???\n\n4\n\n## !\n\n5');
    const ids = sections.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['about#a', 'about#a-1', 'about#a-1-1']);
    expect(new Set(ids).size).toBe(5);
    expect(ids).not.toContain('about#');
  });

  it('keeps a heading called Introduction apart from the introduction', () => {
    const { sections } = parse('Hi.\n\n## Introduction\n\nHo.');
    expect(sections.map(({ id }) => id)).toEqual(['about#introduction', 'about#introduction-1']);
    expect(parse('## Introduction\n\nHo.').sections[0]?.id).toBe('about#introduction');
    expect(parse('<!-- note -->\n\n## Introduction\n\nHo.').sections[0]?.id).toBe('about#introduction');
  });

  it('takes the title at the top for no heading', () => {
    const { sections } = parse('# About  **US**\n\nHi.\n\n# About us\n\nHo.');
    expect(sections.map(({ id }) => id)).toEqual(['about#introduction', 'about#about-us']);
    expect(parse('<!-- note -->\n\n# About us\n\nHi.').sections[0]?.id).toBe('about#introduction');
  });

  it('leaves sections without own text out, but keeps them in the path', () => {
    const { sections, problems } = parse('## Costs\n\n### Low\n\nYes.\n\n## Empty\n\n## Last');
    expect(sections.map(({ path }) => path)).toEqual([['Costs', 'Low']]);
    expect(problems).toEqual([
      'warning 7: there is no text below "Empty"; write it, or delete the heading',
      'warning 9: there is no text below "Last"; write it, or delete the heading',
    ]);
  });

  it('lets text below an empty heading stay in the section before', () => {
    const { sections, problems } = parse('## Costs\n\nLow.\n\n##\n\nVery.');
    expect(sections[0]?.blocks).toHaveLength(2);
    expect(problems).toEqual(['warning 5: a heading without text is left out']);
  });

  it('warns of a very long section', () => {
    const { problems } = parse(`## Long\n\n${'All is well here. '.repeat(151)}`);
    expect(problems).toEqual([expect.stringMatching(/^warning 1: "Long" has 604 words; divide it/)]);
  });
});
