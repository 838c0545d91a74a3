import { describe, expect, it } from 'vitest';
import type { Ranking } from '../domain/retrieval.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import { createFakeRetriever, createFakeSnapshot, parseFakeArticle } from '../testing/fake-snapshot.ts';
import { createSuggest } from './suggest.ts';

const BODY = ['One', 'Two', 'Three', 'Four', 'Five']
  .map((name) => `## ${name}\n\nAll about ${name}.`)
  .join('\n\n');
const QUESTIONS = ['one', 'two', 'four', 'five'].map((slug) => ({
  sectionId: `a#${slug}`,
  text: `${slug}?`,
}));

async function rank(): Promise<Ranking> {
  const retriever = createFakeRetriever(await createFakeSnapshot([parseFakeArticle('a', BODY)]));
  return retriever.rank(await createFakeEncoder().encodeQuestion('all about one'));
}

describe('createSuggest', () => {
  it('suggests proven questions of the nearest sections, three at most', async () => {
    const ranking = await rank();
    const suggestions = createSuggest(QUESTIONS)(ranking, []);
    const nearest = ranking.sections.map(({ section }) => section.id).filter((id) => id !== 'a#three');
    expect(suggestions).toEqual(nearest.slice(0, 3).map((id) => `${id.slice(2)}?`));
    expect(suggestions[0]).toBe('one?');
  });

  it('leaves out what is shown already', async () => {
    expect(createSuggest(QUESTIONS)(await rank(), ['a#one'])).not.toContain('one?');
  });

  it('suggests one question a section', async () => {
    const questions = [...QUESTIONS, { sectionId: 'a#one', text: 'one again?' }];
    expect(createSuggest(questions)(await rank(), [])).not.toContain('one again?');
  });

  it('suggests nothing that is not proven', async () => {
    expect(createSuggest([])(await rank(), [])).toEqual([]);
  });
});
