import { describe, expect, it } from 'vitest';
import { sentencesOfSection } from '../domain/article.ts';
import { parseFakeArticle } from '../testing/fake-snapshot.ts';
import { cite, toChoice } from './cite.ts';

function parse(body: string, url = 'https://clinic.example/visits') {
  const article = { ...parseFakeArticle('visits', body), url };
  const section = article.sections.at(-1)!;
  return { article, section, nearest: sentencesOfSection(section)[0]! };
}
const urlOf = (body: string, url?: string) => {
  const { article, section, nearest } = parse(body, url);
  return cite(article, section, nearest, 1).url;
};

describe('cite', () => {
  it('names article, section, sentence and review', () => {
    const { article, section, nearest } = parse('## What it *costs*\n\nIt is free.');
    expect(cite(article, section, nearest, 2)).toEqual({
      marker: 2,
      articleId: 'visits',
      title: 'About visits',
      heading: 'What it costs',
      section: 'visits#what-it-costs',
      url: 'https://clinic.example/visits#what-it-costs:~:text=It%20is%20free.',
      quote: 'It is free.',
      reviewed: '2026-01-31',
    });
  });

  it('opens the page at the heading and at the sentence', () => {
    expect(urlOf('## Costs\n\nIt is free.')).toBe(
      'https://clinic.example/visits#costs:~:text=It%20is%20free.',
    );
  });

  it('has no anchor for the text before the first heading', () => {
    expect(urlOf('It is free.')).toBe('https://clinic.example/visits#:~:text=It%20is%20free.');
  });

  it('escapes what separates the parts of a text fragment', () => {
    expect(urlOf('Low-dose, safe & calm.')).toBe(
      'https://clinic.example/visits#:~:text=Low%2Ddose%2C%20safe%20%26%20calm.',
    );
  });

  it('encodes text of any script, in anchor and fragment', () => {
    const url = urlOf('## Über uns 🙂\n\nWir sind für Sie da.');
    expect(url).toMatch(/^[!-~]+$/);
    expect(decodeURIComponent(url)).toContain('Wir sind für Sie da.');
    expect(new URL(url).hash.startsWith('#%C3%BCber-uns-')).toBe(true);
  });

  it('finds a long sentence by its first and last five words', () => {
    const sentence = 'One two three four five six seven eight nine ten eleven.';
    expect(urlOf(sentence)).toMatch(
      /:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven\.$/,
    );
  });

  it('replaces an anchor that the address of the article has, and keeps its query', () => {
    expect(urlOf('It is free.', 'https://clinic.example/?page=7#top')).toBe(
      'https://clinic.example/?page=7#:~:text=It%20is%20free.',
    );
  });
});

describe('toChoice', () => {
  it('offers a section by its heading', () => {
    const { article, section, nearest } = parse('## Costs\n\nIt is free.');
    expect(toChoice(article, section, nearest)).toEqual({
      section: 'visits#costs',
      question: 'Costs',
      quote: 'It is free.',
      url: 'https://clinic.example/visits#costs:~:text=It%20is%20free.',
    });
  });

  it('offers the text before the first heading by the title of the article', () => {
    const { article, section, nearest } = parse('It is free.');
    expect(toChoice(article, section, nearest).question).toBe('About visits');
  });
});
