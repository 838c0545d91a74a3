import { describe, expect, it } from 'vitest';
import { sentencesOfSection } from '../domain/article.ts';
import { countWords } from '../text/words.ts';
import { parseArticle } from './parse-article.ts';
import { toPassages } from './to-passages.ts';

const HEAD = '---\ntitle: About us\nurl: https://www.example.com/\nreviewed: 2026-01-31\n';

function parse(body: string, more = '') {
  return parseArticle('about.md', `${HEAD}${more}---\n\n${body}\n`).article!;
}

describe('toPassages', () => {
  it('makes a passage of title, path and sentences', () => {
    const passages = toPassages(
      parse('Hi.\n\n## Costs\n\n### Fees\n\nPay:\n\n- *A* b\n- C\n\n|D|E|\n|-|-|\n||F|'),
    );
    expect(passages).toEqual([
      {
        id: 'about#introduction~0',
        sectionId: 'about#introduction',
        kind: 'body',
        segments: ['About us › Introduction:', 'Hi.'],
        firstSentence: 0,
      },
      {
        id: 'about#fees~0',
        sectionId: 'about#fees',
        kind: 'body',
        // The empty cell keeps its place: segments are counted like the section's sentences.
        segments: ['About us › Costs › Fees:', 'Pay:', 'A b', 'C', 'D', 'E', '', 'F'],
        firstSentence: 0,
      },
    ]);
  });

  it('makes a passage of each wording', () => {
    const passages = toPassages(
      parse('Hi.', 'also_asked:\n  Introduction:\n    - who are you\n    - hello\n'),
    );
    expect(passages.map(({ id, kind, segments }) => [id, kind, segments.join(' ')])).toEqual([
      ['about#introduction~0', 'body', 'About us › Introduction: Hi.'],
      ['about#introduction~1', 'wording', 'About us › who are you'],
      ['about#introduction~2', 'wording', 'About us › hello'],
    ]);
  });

  it('cuts a long section into overlapping passages between sentences', () => {
    const article = parse(
      Array.from({ length: 50 }, (_, i) => `Sentence number ${i} has exactly seven words.`).join(' '),
    );
    const passages = toPassages(article);
    const sentences = sentencesOfSection(article.sections[0]!).map(({ text }) => text);
    expect(passages.map(({ firstSentence, segments }) => [firstSentence, segments.length - 1])).toEqual([
      [0, 22],
      [17, 22],
      [34, 16],
    ]);
    for (const { firstSentence, segments } of passages) {
      const body = segments.slice(1);
      expect(body).toEqual(sentences.slice(firstSentence, firstSentence + body.length));
      expect(countWords(body.join(' '))).toBeLessThanOrEqual(160);
    }
  });

  it('makes a longer sentence a passage of its own', () => {
    const passages = toPassages(parse(`Short. ${'Long '.repeat(200)}end. Last.`));
    expect(passages.map(({ segments }) => countWords(segments.slice(1).join(' ')))).toEqual([1, 201, 1]);
  });
});
