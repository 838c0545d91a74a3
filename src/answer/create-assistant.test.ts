import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../corpus/parse-article.ts';
import { type Article, sentencesOfSection } from '../domain/article.ts';
import type { Assistant, Encoder, Guard, TraceStep, Verdict } from '../domain/ports.ts';
import type { Answer, Message } from '../domain/reply.ts';
import { readInContext } from '../retrieval/read-in-context.ts';
import { FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import {
  createFakeRetriever,
  createFakeSnapshot,
  FAKE_CALIBRATION,
  parseFakeArticle,
} from '../testing/fake-snapshot.ts';
import { randomArticle } from '../testing/random-article.ts';
import { opensWithReference } from '../text/anaphora.ts';
import { quote } from '../text/quote.ts';
import { type AssistantParts, createAssistant } from './create-assistant.ts';
import { quotationsOf } from './prove.ts';

const CLEAR: Verdict = { kind: 'clear', support: null };
const SUPPORT = { text: 'Somebody is there for you.', links: [] };
const CARD = { type: 'paragraph', text: 'Call 112 now.' } as const;
const TAKEOVER: Verdict = { kind: 'takeover', route: 'emergency', blocks: [CARD], support: null };
const PREFACE = { type: 'paragraph', text: 'A clinician has to judge this.' } as const;
const BOUNDARY: Verdict = { kind: 'boundary', route: 'medical_boundary', preface: [PREFACE], support: null };

const ARTICLE = parseFakeArticle(
  'visits',
  `Welcome to our clinic.

## Costs

One session costs ninety pounds. It is not covered by insurers.

## Safety

Nausea is common. It passes quickly.

## Dosing

Every lozenge holds 50 mg exactly.
`,
);

async function open(
  articles: readonly Article[],
  overrides: Partial<AssistantParts> = {},
): Promise<Assistant> {
  const snapshot = await createFakeSnapshot(articles);
  const calibration = overrides.calibration ?? FAKE_CALIBRATION;
  return createAssistant({
    articles,
    questions: [{ sectionId: 'visits#safety', text: 'Is nausea common?' }],
    encoder: createFakeEncoder(),
    retriever: createFakeRetriever(snapshot, calibration),
    guard: screening(CLEAR),
    calibration,
    house: FAKE_HOUSE,
    corpusVersion: 'v1',
    readInContext,
    ...overrides,
  });
}
const screening = (verdict: Verdict): Guard => ({
  screen: () => verdict,
  screenAlone: () => verdict,
  calmHistory: ({ history }) => history,
});
const ask = (question: string, history: readonly string[] = []): Message => ({ question, history });
const shownBy = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.type === 'quote' ? quotationsOf(block.blocks) : []));
const textsOf = (answer: Answer) => shownBy(answer).map(({ text }) => text);

describe('createAssistant', () => {
  it('answers with the sentences of the section, its heading, a citation and near questions', async () => {
    const answer = await (await open([ARTICLE])).answer(ask('what does one session cost in pounds, ninety?'));
    expect(answer).toMatchObject({
      kind: 'answer',
      route: 'answer',
      origin: 'article',
      understoodAs: null,
      suggestions: ['Is nausea common?'],
      citations: [{ section: 'visits#costs', heading: 'Costs', quote: 'One session costs ninety pounds.' }],
      corpusVersion: 'v1',
    });
    expect(textsOf(answer)).toEqual(['One session costs ninety pounds.', 'It is not covered by insurers.']);
  });

  it('offers sections when it is less sure', async () => {
    const calibration = { ...FAKE_CALIBRATION, answerThreshold: 1.1, choicesThreshold: 0 };
    const answer = await (await open([ARTICLE], { calibration })).answer(ask('ninety pounds nausea'));
    expect(answer).toMatchObject({ kind: 'choices', citations: [], suggestions: [] });
    expect(answer.choices.slice(0, 2)).toMatchObject([
      { section: 'visits#costs', quote: 'One session costs ninety pounds.' },
      { section: 'visits#safety', quote: 'Nausea is common.' },
    ]);
    expect(shownBy(answer)).toEqual([]);
  });

  it('declines what the articles do not answer, and names what they do', async () => {
    const answer = await (await open([ARTICLE])).answer(ask('zebra'));
    expect(answer).toMatchObject({
      kind: 'no-answer',
      origin: 'template',
      suggestions: ['Is nausea common?'],
    });
  });

  it('answers a heading, word for word, with its section, whatever was asked before', async () => {
    const calibration = { ...FAKE_CALIBRATION, answerThreshold: 1.1, choicesThreshold: 1.1 };
    const assistant = await open([ARTICLE], { calibration });
    const answer = await assistant.answer(ask('safety', ['one session costs ninety pounds']));
    expect(answer).toMatchObject({
      kind: 'answer',
      understoodAs: null,
      citations: [{ section: 'visits#safety' }],
    });
  });

  it('names the earlier question that a follow-up was read with', async () => {
    const answer = await (await open([ARTICLE])).answer(ask('for two', ['one session costs ninety pounds']));
    expect(answer.understoodAs).toBe('one session costs ninety pounds → for two');
    expect(answer.citations[0]?.section).toBe('visits#costs');
  });

  it('shows the card of a takeover without reading or searching anything', async () => {
    const fail = () => Promise.reject(new Error('must not be called'));
    const assistant = await open([ARTICLE], {
      guard: screening(TAKEOVER),
      encoder: { ...createFakeEncoder(), encodeQuestion: fail },
      retriever: { rank: fail },
    });
    const answer = await assistant.answer(ask('one session costs ninety pounds'));
    expect(answer).toMatchObject({ kind: 'guidance', route: 'emergency', origin: 'template', citations: [] });
    expect(answer.blocks).toEqual([CARD]);
    expect(answer.text).toBe(`${CARD.text}\n\n${FAKE_HOUSE.disclaimer}`);
    expect(await assistant.screen(ask('anything'))).toEqual(await assistant.answer(ask('anything')));
  });

  it('screens only for people in danger while others wait', async () => {
    const abuse: Verdict = { ...TAKEOVER, route: 'abuse' };
    for (const verdict of [CLEAR, BOUNDARY, abuse]) {
      expect(await (await open([ARTICLE], { guard: screening(verdict) })).screen(ask('a'))).toBeNull();
    }
  });

  it('lets the model’s reading raise the verdict, before anything is searched', async () => {
    const guard: Guard = {
      ...screening(CLEAR),
      screen: (_, readings) => (readings?.at(-1)?.routes.crisis === 1 ? TAKEOVER : CLEAR),
    };
    const retriever = { rank: () => Promise.reject(new Error('must not be called')) };
    const assistant = await open([ARTICLE], { guard, retriever });
    expect((await assistant.answer(ask('a crisis'))).blocks).toEqual([CARD]);
    expect(await assistant.screen(ask('a crisis'))).toBeNull();
  });

  it('lets a reading find danger behind any other card', async () => {
    const guard: Guard = {
      ...screening({ ...TAKEOVER, route: 'abuse' }),
      screen: (_, readings) => (readings === null ? { ...TAKEOVER, route: 'abuse' } : TAKEOVER),
    };
    expect((await (await open([ARTICLE], { guard })).answer(ask('a'))).route).toBe('emergency');
  });

  it('falls back on the rules alone when the model fails, and else says that it failed', async () => {
    const failing = { ...createFakeEncoder(), encodeQuestion: () => Promise.reject(new Error('broken')) };
    const alone = (verdict: Verdict): Guard => ({ ...screening(CLEAR), screenAlone: () => verdict });
    const suspecting = await open([ARTICLE], { guard: alone(TAKEOVER), encoder: failing });
    expect((await suspecting.answer(ask('a'))).blocks).toEqual([CARD]);
    const calm = await open([ARTICLE], { guard: alone(CLEAR), encoder: failing });
    await expect(calm.answer(ask('a'))).rejects.toThrow('broken');
  });

  it('reads a question only with what the guard calls calm of the earlier ones', async () => {
    const assistant = await open([ARTICLE], { guard: { ...screening(CLEAR), calmHistory: () => [] } });
    const steps: TraceStep[] = [];
    await assistant.answer(ask('nausea', ['costs']), (step) => steps.push(step));
    expect(steps.filter(({ name }) => name === 'rank')).toHaveLength(1);
  });

  it('puts the preface of a boundary before the quote, and withholds a quote with a dose', async () => {
    const assistant = await open([ARTICLE], { guard: screening(BOUNDARY) });
    const general = await assistant.answer(ask('Costs'));
    expect(general).toMatchObject({ kind: 'guidance', route: 'medical_boundary', origin: 'article' });
    expect(general.blocks[0]).toBe(PREFACE);
    expect(shownBy(general)).toHaveLength(2);
    const dose = await assistant.answer(ask('Dosing'));
    expect(dose).toMatchObject({
      kind: 'guidance',
      route: 'medical_boundary',
      citations: [],
      blocks: [PREFACE],
    });
    expect(JSON.stringify(dose)).not.toContain('50 mg');
  });

  it('keeps the support line in every outcome', async () => {
    const assistant = await open([ARTICLE], { guard: screening({ kind: 'clear', support: SUPPORT }) });
    expect(await assistant.answer(ask('Costs'))).toMatchObject({
      route: 'answer_with_support',
      support: SUPPORT,
    });
    expect(await assistant.answer(ask('zebra'))).toMatchObject({ route: 'no_answer', support: SUPPORT });
  });

  it.each([
    ['clear', CLEAR, 'no-answer'],
    ['a boundary', BOUNDARY, 'guidance'],
  ])('sends nothing that cannot be proved, when all else is %s', async (_, verdict, kind) => {
    const changed = { ...ARTICLE, source: ARTICLE.source.replace('ninety pounds', 'nothing') };
    const answer = await (await open([changed], { guard: screening(verdict) })).answer(ask('Costs'));
    expect(answer).toMatchObject({ kind, origin: 'template', citations: [], choices: [] });
    expect(JSON.stringify(answer)).not.toMatch(/ninety|insurers/);
  });

  it('gives the same bytes to the same question', async () => {
    const [first, second] = [await open([ARTICLE]), await open([ARTICLE])];
    const message = ask('one session costs ninety pounds', ['nausea']);
    await second.answer(ask('something else'));
    expect(JSON.stringify(await second.answer(message))).toBe(JSON.stringify(await first.answer(message)));
  });

  it('passes on the failure of the model', async () => {
    const encoder: Encoder = {
      ...createFakeEncoder(),
      encodeQuestion: () => Promise.reject(new Error('broken')),
    };
    await expect((await open([ARTICLE], { encoder })).answer(ask('a'))).rejects.toThrow('broken');
  });

  it('reports each step to who observes, and answers the same', async () => {
    const steps: TraceStep[] = [];
    const assistant = await open([ARTICLE]);
    const observed = await assistant.answer(ask('nausea', ['costs']), (step) => steps.push(step));
    expect(steps.map(({ name }) => name)).toEqual([
      'screen',
      'encode',
      'screen',
      'encode',
      'rank',
      'rank',
      'decide',
      'compose',
      'prove',
    ]);
    expect(observed).toEqual(await assistant.answer(ask('nausea', ['costs'])));
  });
});

/** A random article, and questions in its own and in other words. */
const randomCase = fc
  .tuple(randomArticle(), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }))
  .chain(([{ file, source }, places]) => {
    const article = parseArticle(file, source).article!;
    const sentences = article.sections.flatMap(sentencesOfSection).map(({ text }) => text);
    const headings = article.sections.map(({ heading }) => heading?.text ?? article.title);
    const own = places.map(([i, length]) => sentences[i % sentences.length]!.slice(0, 1 + (length % 60)));
    const question = fc.oneof(fc.constantFrom(...own, ...headings), fc.string({ unit: 'grapheme' }));
    const history = fc.array(fc.constantFrom(...own), { maxLength: 3 });
    return fc.record({ article: fc.constant(article), question, history });
  });

describe('any reply', () => {
  it('shows only sentences of the article, with all that they need, and the disclaimer last', async () => {
    const thresholds = fc.constantFrom([0, 0], [1.1, 0], [0.7, 0.2]);
    const verdict = fc.constantFrom(CLEAR, { kind: 'clear', support: SUPPORT } as const, BOUNDARY);
    await fc.assert(
      fc.asyncProperty(
        randomCase,
        thresholds,
        verdict,
        async ({ article, question, history }, [answerThreshold, choicesThreshold], verdict) => {
          const calibration = {
            ...FAKE_CALIBRATION,
            answerThreshold: answerThreshold!,
            choicesThreshold: choicesThreshold!,
          };
          const assistant = await open([article], { calibration, guard: screening(verdict) });
          const answer = await assistant.answer({ question, history });
          expectVerbatim(answer, article);
          expectClosed(answer, article);
          expect(answer.text.split(FAKE_HOUSE.disclaimer)).toHaveLength(2);
          expect(answer.text.endsWith(FAKE_HOUSE.disclaimer)).toBe(true);
          expect(JSON.stringify(await assistant.answer({ question, history }))).toBe(JSON.stringify(answer));
        },
      ),
      { numRuns: 20 },
    );
  });
});

function expectVerbatim(answer: Answer, article: Article): void {
  const sentences = article.sections.flatMap(sentencesOfSection);
  for (const { text, start, end } of shownBy(answer)) {
    const sentence = sentences.find((candidate) => candidate.start === start && candidate.end === end);
    expect(quote(article.source, sentence!.pieces)).toBe(text);
  }
  const texts = sentences.map((sentence) => sentence.text);
  for (const cited of [...answer.citations, ...answer.choices]) expect(texts).toContain(cited.quote);
}

function expectClosed(answer: Answer, article: Article): void {
  for (const { section: id } of shownBy(answer).length > 0 ? answer.citations : []) {
    const section = article.sections.find((candidate) => candidate.id === id)!;
    const all = sentencesOfSection(section);
    const starts = new Set(shownBy(answer).map(({ start }) => start));
    for (const [i, { start, text, isQualifying }] of all.entries()) {
      if (isQualifying) expect(starts).toContain(start);
      if (i > 0 && starts.has(start) && opensWithReference(text)) expect(starts).toContain(all[i - 1]!.start);
    }
  }
}
