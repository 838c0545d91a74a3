import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Sentence, sentencesOfSection } from '../domain/article.ts';
import { randomArticle } from '../testing/random-article.ts';
import { quote } from '../text/quote.ts';
import { parseArticle } from './parse-article.ts';
import { toPassages } from './to-passages.ts';

function forAll(judge: (article: Article, visible: string) => void): void {
  fc.assert(
    fc.property(randomArticle(), ({ file, source, visible }) => {
      const { article, problems } = parseArticle(file, source);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      judge(article!, visible);
    }),
    { numRuns: 15 },
  );
}

function sentencesOf(article: Article): readonly Sentence[] {
  return article.sections.flatMap((section) => [section.heading ?? [], sentencesOfSection(section)].flat());
}

describe('any article', () => {
  it('keeps every visible character, in order', () => {
    forAll((article, visible) => {
      const shown = sentencesOf(article).map(({ text }) => text);
      expect(shown.join('').replace(/\s/g, '')).toBe(visible);
    });
  });

  it('has only sentences that can be read from the file again', () => {
    forAll((article) => {
      for (const { start, end, pieces, text } of sentencesOf(article)) {
        expect(quote(article.source, pieces)).toBe(text);
        expect(text).not.toMatch(/\s\s|^\s|\s$|[\p{Cf}\p{Cc}]/u);
        expect(start).toBe(pieces[0]?.start ?? start);
        expect(end).toBe(pieces.at(-1)?.end ?? start);
      }
    });
  });

  it('has sentences and pieces that stand in order and never overlap', () => {
    forAll((article) => {
      const places = sentencesOf(article).flatMap(({ pieces }) => pieces);
      expect(places.every(({ start, end }, i) => start < end && start >= (places[i - 1]?.end ?? 0))).toBe(
        true,
      );
    });
  });

  it('has tables whose rows are as long as their header', () => {
    forAll((article) => {
      for (const block of article.sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind !== 'table') continue;
        expect(new Set([block.header, ...block.rows].map((row) => row.length)).size).toBe(1);
      }
    });
  });

  it('has unique ids, and passages that hold all sentences of their section', () => {
    forAll((article) => {
      const passages = toPassages(article);
      expect(new Set(article.sections.map(({ id }) => id)).size).toBe(article.sections.length);
      expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      for (const section of article.sections) {
        const held: string[] = [];
        const own = passages.filter(({ sectionId }) => sectionId === section.id);
        for (const { kind, segments, firstSentence } of own) {
          if (kind === 'body') held.splice(firstSentence, segments.length - 1, ...segments.slice(1));
        }
        expect(held).toEqual(sentencesOfSection(section).map(({ text }) => text));
        const wordings = own.filter(({ kind }) => kind === 'wording').map(({ segments }) => segments.at(-1));
        expect(wordings).toEqual(section.alsoAsked);
      }
    });
  });

  it('is read the same way each time', () => {
    forAll((article) => {
      expect(parseArticle(`${article.id}.md`, article.source).article).toEqual(article);
    });
  });
});
