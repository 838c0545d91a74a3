import { describe, expect, it } from 'vitest';
import { type Article, sentencesOfSection } from '../domain/article.ts';
import type { Draft, QuoteBlock } from '../domain/reply.ts';
import type { Ranking } from '../domain/retrieval.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import { createFakeRetriever, createFakeSnapshot, parseFakeArticle } from '../testing/fake-snapshot.ts';
import { createDrafter } from './draft-reply.ts';
import { createProver } from './prove.ts';

const ARTICLE = parseFakeArticle(
  'visits',
  `Welcome.

## Costs

A session costs **ninety** pounds &amp; lasts an hour. Bring:

- A towel
- A friend

|Part|Price|
|-|-|
|Talk||

## Safety

Nausea is common. A session is not free of risk.
`,
);
const OTHER = parseFakeArticle('talks', '## Costs\n\nA talk is free.');
const [, COSTS, SAFETY] = ARTICLE.sections;
const prover = createProver([ARTICLE, OTHER]);

async function rank(articles: readonly Article[]): Promise<Ranking> {
  const retriever = createFakeRetriever(await createFakeSnapshot(articles));
  return retriever.rank(await createFakeEncoder().encodeQuestion('session'));
}
const UNDERSTOOD = { ranking: await rank([ARTICLE]), understoodAs: null };
const draftReply = createDrafter([ARTICLE], () => []);
const ANSWER = draftReply({ kind: 'answer', section: COSTS! }, UNDERSTOOD, new Set());
const CHOICES = draftReply({ kind: 'choices', sections: [COSTS!, SAFETY!] }, UNDERSTOOD, new Set());
const QUOTE = ANSWER.blocks.find((block) => block.type === 'quote') as QuoteBlock;
const PARAGRAPH = QUOTE.blocks[0] as Extract<QuoteBlock['blocks'][number], { type: 'paragraph' }>;
const [FIRST] = PARAGRAPH.sentences;

const withQuote = (quote: Partial<QuoteBlock>): Draft => ({ ...ANSWER, blocks: [{ ...QUOTE, ...quote }] });
const withSentence = (sentence: Partial<typeof FIRST>): Draft =>
  withQuote({ blocks: [{ type: 'paragraph', sentences: [{ ...FIRST!, ...sentence }] }] });
const withCitation = (citation: object): Draft => ({
  ...ANSWER,
  citations: [{ ...ANSWER.citations[0]!, ...citation }],
});
const withChoice = (choice: object): Draft => ({
  ...CHOICES,
  choices: [{ ...CHOICES.choices[0]!, ...choice }],
});

describe('createProver', () => {
  it.each([
    ['an answer with marks, references, a list, a table and an empty cell', ANSWER],
    ['choices', CHOICES],
    ['a reply that declines', draftReply({ kind: 'no-answer', isOffTopic: false }, UNDERSTOOD, new Set())],
  ])('lets pass %s', (_, draft) => {
    expect(prover.refute(draft, [])).toBeNull();
  });

  it('reads quotations with their marks left out and their references decoded', () => {
    expect(FIRST!.text).toBe('A session costs ninety pounds & lasts an hour.');
  });

  it.each([
    ['a changed word', withSentence({ text: FIRST!.text.replace('ninety', 'nineteen') })],
    ['a lost word', withSentence({ text: FIRST!.text.replace('ninety ', '') })],
    ['a shifted start', withSentence({ start: FIRST!.start + 1 })],
    ['a shifted end', withSentence({ end: FIRST!.end - 1 })],
    ['half a sentence at its own offsets', withSentence({ text: 'A session', end: FIRST!.start + 9 })],
    ['a sentence of another section', withSentence({ ...sentencesOfSection(SAFETY!)[0]! })],
    ['a sentence at the place of another', withSentence({ text: 'A towel' })],
    ['text at an offset outside the file', withSentence({ start: -5, end: 10_000 })],
    ['the heading of another section', withQuote({ heading: 'Safety' })],
    ['a marker without citation', withQuote({ marker: 2 })],
    ['a quote without citation', { ...ANSWER, citations: [] }],
    ['an unknown sentence of ours', { ...ANSWER, blocks: [{ type: 'paragraph', text: 'It is safe.' }] }],
    [
      'a known sentence with more to it',
      { ...ANSWER, blocks: [{ type: 'paragraph', text: 'Our articles say: yes' }] },
    ],
    ['a link', { ...ANSWER, blocks: [{ type: 'link', text: 'More', href: 'https://x.example' }] }],
    ['a list of ours', { ...ANSWER, blocks: [{ type: 'list', items: [] }] }],
  ] satisfies [string, Draft][])('refutes %s', (_, draft) => {
    expect(prover.refute(draft, [])).toEqual(expect.any(String));
  });

  it.each([
    ['text that is not in its section', { quote: 'Nausea is common.' }],
    ['part of a sentence', { quote: 'A session' }],
    ['an unknown section', { section: 'visits#nowhere' }],
    ['a section of another article', { section: 'talks#costs' }],
    ['another article', { articleId: 'talks' }],
    ['another address', { url: 'https://clinic.example/other' }],
    ['another title', { title: 'About talks' }],
    ['another heading', { heading: 'Safety' }],
    ['a review that never was', { reviewed: '2026-02-01' }],
  ])('refutes a citation with %s', (_, citation) => {
    expect(prover.refute(withCitation(citation), [])).toEqual(expect.any(String));
  });

  it.each([
    ['a quote that is not in its section', { quote: 'Nausea is common.' }],
    ['an unknown section', { section: 'visits#nowhere' }],
    ['another question', { question: 'Is it safe?' }],
    ['another address', { url: 'https://x.example' }],
  ])('refutes a choice with %s', (_, choice) => {
    expect(prover.refute(withChoice(choice), [])).toEqual(expect.any(String));
  });

  it('refutes a quotation from an article that has changed since', () => {
    const changed = { ...ARTICLE, source: ARTICLE.source.replace('ninety', 'twenty') };
    expect(createProver([changed]).refute(ANSWER, [])).toBe('a quotation is not in its article');
  });

  it('lets pass the blocks of the safety screen’s preface, and no copy of them', () => {
    const block = { type: 'paragraph', text: 'A doctor has to judge this.' } as const;
    const draft = { ...ANSWER, blocks: [block, QUOTE] };
    expect(prover.refute(draft, [block])).toBeNull();
    expect(prover.refute(draft, [])).toEqual(expect.any(String));
    expect(prover.refute({ ...draft, blocks: [{ ...block, text: 'You may.' }] }, [block])).toEqual(
      expect.any(String),
    );
  });
});
