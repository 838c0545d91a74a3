import { describe, expect, it } from 'vitest';
import type { Encoder } from '../domain/ports.ts';
import type { Retriever } from '../domain/retrieval.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import { FAKE_CALIBRATION, parseFakeArticle } from '../testing/fake-snapshot.ts';
import { proveQuestions } from './prove-questions.ts';

const FIELDS = `also_asked:
  Introduction:
    - what is it about
  Safety:
    - first wording
    - second wording
    - third wording
    - fourth wording
`;
const ARTICLE = parseFakeArticle('visits', 'Welcome.\n\n## Costs\n\nNinety.\n\n## Safety\n\nSafe.', FIELDS);
const CALIBRATION = { ...FAKE_CALIBRATION, answerThreshold: 0.8 };

/** Proves questions where these are all that is answered: by which section, and how surely. */
async function prove(answers: Readonly<Record<string, readonly [slug: string, confidence: number]>>) {
  const texts: string[] = [];
  const fake = createFakeEncoder();
  const encoder: Encoder = {
    ...fake,
    encodeQuestion: (text) => {
      texts.push(text);
      return fake.encodeQuestion(text);
    },
  };
  const retriever: Retriever = {
    async rank(encoding) {
      const [slug, confidence] = answers[texts.at(-1)!] ?? ['costs', 0];
      const section = ARTICLE.sections.find(({ id }) => id === `visits#${slug}`)!;
      const evidence = { score: 0, margin: 0, lead: 0, sentenceMatch: 0 };
      return { sections: [{ section, score: 0, sentenceMatches: [] }], evidence, confidence, encoding };
    },
  };
  const proven = await proveQuestions([ARTICLE], { encoder, retriever, calibration: CALIBRATION });
  return { proven, texts };
}

describe('proveQuestions', () => {
  it('proves a heading that its own section answers, and tries no wording then', async () => {
    const { proven, texts } = await prove({ Costs: ['costs', 0.8], Safety: ['safety', 0.9] });
    expect(proven).toEqual([
      { sectionId: 'visits#costs', text: 'Costs' },
      { sectionId: 'visits#safety', text: 'Safety' },
    ]);
    expect(texts).not.toContain('first wording');
  });

  it('proves the first wording that is answered where the heading is not', async () => {
    const { proven } = await prove({ 'second wording': ['safety', 0.9], 'third wording': ['safety', 1] });
    expect(proven).toEqual([{ sectionId: 'visits#safety', text: 'second wording' }]);
  });

  it('tries three wordings at most', async () => {
    expect((await prove({ 'fourth wording': ['safety', 1] })).proven).toEqual([]);
  });

  it('proves a wording for the text before the first heading, which has no question of its own', async () => {
    const { proven, texts } = await prove({
      'what is it about': ['introduction', 1],
      Introduction: ['introduction', 1],
    });
    expect(proven).toEqual([{ sectionId: 'visits#introduction', text: 'what is it about' }]);
    expect(texts).not.toContain('Introduction');
  });

  it.each([
    ['another section answers', { Costs: ['safety', 1] as const }],
    ['is only offered', { Costs: ['costs', 0.79] as const }],
    ['nothing answers', {}],
  ])('proves no question that %s', async (_, answers) => {
    expect((await prove(answers)).proven).toEqual([]);
  });
});
