import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesOfSection } from '../domain/article.ts';
import { countWords } from '../text/words.ts';
import { parseArticle } from './parse-article.ts';

const FILE = 'what-is-ketamine-therapy-for-couples.md';
const source = readFileSync(new URL(`../../corpus/${FILE}`, import.meta.url), 'utf8');
const { article, problems } = parseArticle(FILE, source);
const sections = article!.sections;

describe('the shipped article', () => {
  it('has no problem but that nobody has reviewed it', () => {
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^nobody has reviewed/)]);
  });

  it('has as many words in each section as the article that was received', () => {
    const words = sections.map((section) =>
      sentencesOfSection(section).reduce((sum, { text }) => sum + countWords(text), 0),
    );
    expect(words).toEqual([71, 82, 149, 85, 73, 56, 68, 87, 92]);
  });

  it('ends with the article’s own disclaimer', () => {
    const [before, last] = sentencesOfSection(sections.at(-1)!).slice(-2);
    expect(before?.text).toContain('should not be considered medical advice');
    expect(last?.text).toMatch(/^Always consult with qualified mental health professionals/);
  });

  it('asks each question of one section only, in 8 to 16 wordings', () => {
    const wordings = sections.flatMap(({ alsoAsked }) => alsoAsked.map((wording) => wording.toLowerCase()));
    expect(new Set(wordings).size).toBe(wordings.length);
    for (const { alsoAsked } of sections) {
      expect(alsoAsked.length).toBeGreaterThanOrEqual(8);
      expect(alsoAsked.length).toBeLessThanOrEqual(16);
    }
  });
});
