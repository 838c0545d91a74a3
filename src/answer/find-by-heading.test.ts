import { describe, expect, it } from 'vitest';
import { parseFakeArticle } from '../testing/fake-snapshot.ts';
import { createFindByHeading } from './find-by-heading.ts';

const find = createFindByHeading([
  parseFakeArticle('visits', 'Hello.\n\n## What does it *cost*?\n\nLittle.\n\n## Contact\n\nHere.'),
  parseFakeArticle('talks', '## Contact\n\nThere.'),
]);

describe('createFindByHeading', () => {
  it.each([
    ['the heading', 'What does it cost?', 'visits#what-does-it-cost'],
    ['the heading in other case and spacing', ' what does  IT cost? ', 'visits#what-does-it-cost'],
    ['the title, for the text before the first heading', 'About visits', 'visits#introduction'],
  ])('finds a section by %s', (_, question, id) => {
    expect(find(question)?.id).toBe(id);
  });

  it.each([
    ['part of a heading', 'What does it'],
    ['a heading with more around it', 'What does it cost? Is it safe?'],
    ['a heading that two sections share', 'Contact'],
    ['a title whose article begins with a heading', 'About talks'],
    ['nothing', ''],
  ])('finds none by %s', (_, question) => {
    expect(find(question)).toBeNull();
  });
});
