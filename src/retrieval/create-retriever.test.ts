import { describe, expect, it } from 'vitest';
import { type Article, sentencesOfSection } from '../domain/article.ts';
import type { Ranking } from '../domain/retrieval.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import {
  createFakeRetriever,
  createFakeSnapshot,
  FAKE_CALIBRATION,
  parseFakeArticle,
} from '../testing/fake-snapshot.ts';

const BODY = `We welcome couples.

## Costs

One session costs ninety pounds. Parking is free.

## Safety

Nausea is common. It passes quickly. Nurses watch over you.

## Opening hours

Doors open at nine.
`;
const WORDINGS = 'also_asked:\n  Opening hours:\n    - when may I visit tomorrow\n';

async function rank(question: string, articles: readonly Article[]): Promise<Ranking> {
  const retriever = createFakeRetriever(await createFakeSnapshot(articles));
  return retriever.rank(await createFakeEncoder().encodeQuestion(question));
}
const idsOf = ({ sections }: Ranking) => sections.map(({ section }) => section.id);

describe('createRetriever', () => {
  it('ranks the section with the words of the question first', async () => {
    const ranking = await rank('session costs pounds', [parseFakeArticle('visits', BODY)]);
    expect(idsOf(ranking)[0]).toBe('visits#costs');
    expect(idsOf(ranking)).toHaveLength(4);
    const scores = ranking.sections.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('lets the wordings of a section help it', async () => {
    const question = 'when may I visit tomorrow';
    const [without, helped] = [
      await rank(question, [parseFakeArticle('visits', BODY)]),
      await rank(question, [parseFakeArticle('visits', BODY, WORDINGS)]),
    ];
    const scoreOf = (ranking: Ranking) =>
      ranking.sections.find(({ section }) => section.id === 'visits#opening-hours')!.score;
    expect(idsOf(helped)[0]).toBe('visits#opening-hours');
    expect(scoreOf(helped)).toBeGreaterThan(scoreOf(without));
  });

  it('scores at most twelve sections, the nearest ones', async () => {
    const body = Array.from({ length: 20 }, (_, i) => `## Topic ${i}\n\nSession ${'other '.repeat(i)}words.`);
    const ranking = await rank('session words', [parseFakeArticle('many', body.join('\n\n'))]);
    expect(ranking.sections).toHaveLength(12);
    expect(idsOf(ranking)).toContain('many#topic-0');
    expect(idsOf(ranking)).not.toContain('many#topic-19');
  });

  it('matches each sentence of a section in reading order, over all its passages', async () => {
    const sentences = Array.from(
      { length: 40 },
      (_, i) => `${i === 33 ? 'Nausea' : 'Filler'} ${'filler '.repeat(9)}end.`,
    );
    const article = parseFakeArticle('long', `## Long\n\n${sentences.join(' ')}`);
    const { sections } = await rank('nausea', [article]);
    const { section, sentenceMatches } = sections[0]!;
    expect(sentenceMatches).toHaveLength(sentencesOfSection(section).length);
    expect(sentenceMatches.map((match) => Math.round(match * 100) / 100)).toEqual(
      sentences.map((_, i) => (i === 33 ? 1 : 0)),
    );
  });

  it('gives an empty cell a match of its own, the lowest', async () => {
    const { sections } = await rank('price', [parseFakeArticle('t', '## T\n\n|Price||\n|-|-|\n||Ten|')]);
    expect(sections[0]!.sentenceMatches.map((match) => Math.round(match))).toEqual([1, -1, -1, 0]);
  });

  it('defines the evidence by the scores of the ranking', async () => {
    const { sections, evidence } = await rank('session nausea doors', [parseFakeArticle('visits', BODY)]);
    const [first, second, ...others] = sections.map(({ score }) => score);
    const followers = [second!, ...others];
    expect(evidence.score).toBe(first);
    expect(evidence.margin).toBe(first! - second!);
    expect(evidence.lead).toBeCloseTo(
      first! - followers.reduce((sum, x) => sum + x, 0) / followers.length,
      9,
    );
    expect(evidence.sentenceMatch).toBe(Math.max(...sections[0]!.sentenceMatches));
  });

  it('knows no margin where there is but one section', async () => {
    const { evidence } = await rank('welcome', [parseFakeArticle('one', 'We welcome couples.')]);
    expect(evidence).toMatchObject({ margin: 0, lead: 0 });
  });

  it('turns the evidence into confidence with the calibration', async () => {
    const articles = [parseFakeArticle('visits', BODY)];
    const sure = await rank('one session costs ninety pounds', articles);
    const unsure = await rank('who won the cup', articles);
    expect(sure.confidence).toBeGreaterThan(FAKE_CALIBRATION.answerThreshold);
    expect(unsure.confidence).toBeLessThan(FAKE_CALIBRATION.choicesThreshold);
  });

  it('ranks an unknown and an empty question without failing', async () => {
    for (const question of ['', '???', 'zzz']) {
      const { confidence } = await rank(question, [parseFakeArticle('visits', BODY)]);
      expect(confidence).toBeGreaterThanOrEqual(0);
    }
  });
});
