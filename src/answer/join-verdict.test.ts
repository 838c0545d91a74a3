import { describe, expect, it } from 'vitest';
import type { SupportLine } from '../domain/reply.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import { createFakeRetriever, createFakeSnapshot, parseFakeArticle } from '../testing/fake-snapshot.ts';
import type { Decision } from './decide.ts';
import { createDrafter, EMPTY } from './draft-reply.ts';
import { joinVerdict, toGuidance } from './join-verdict.ts';
import { TEMPLATES } from './templates.ts';

const SUPPORT: SupportLine = { text: 'Somebody is there for you.', links: [] };
const PREFACE = [{ type: 'paragraph', text: 'A clinician has to judge this.' }] as const;
const BOUNDARY = { kind: 'boundary', route: 'medical_boundary', preface: PREFACE, support: null } as const;

async function draft(
  kind: 'answer' | 'choices' | 'no-answer',
  body = '## Costs\n\nA session is ninety pounds.',
) {
  const article = parseFakeArticle('visits', body);
  const retriever = createFakeRetriever(await createFakeSnapshot([article]));
  const ranking = await retriever.rank(await createFakeEncoder().encodeQuestion('session'));
  const { sections } = article;
  const drafter = createDrafter([article], () => ['What does it cost?']);
  const decision = { kind, section: sections[0]!, sections, isOffTopic: false };
  return drafter(decision as Decision, { ranking, understoodAs: 'earlier → later' }, new Set());
}

describe('toGuidance', () => {
  it('is the fixed text of a takeover and nothing else', () => {
    const takeover = { kind: 'takeover', route: 'crisis', blocks: PREFACE, support: SUPPORT } as const;
    expect(toGuidance(takeover)).toEqual({
      ...EMPTY,
      kind: 'guidance',
      route: 'crisis',
      blocks: PREFACE,
      support: SUPPORT,
    });
  });
});

describe('joinVerdict', () => {
  it.each(['answer', 'choices', 'no-answer'] as const)(
    'leaves %s as it is when all is clear',
    async (kind) => {
      expect(joinVerdict(await draft(kind), { kind: 'clear', support: null })).toEqual(await draft(kind));
    },
  );

  it.each([
    ['answer', 'answer_with_support'],
    ['choices', 'choices'],
    ['no-answer', 'no_answer'],
  ] as const)('adds the support line to %s', async (kind, route) => {
    expect(joinVerdict(await draft(kind), { kind: 'clear', support: SUPPORT })).toEqual({
      ...(await draft(kind)),
      route,
      support: SUPPORT,
    });
  });

  it('puts the preface of a boundary before what the articles say in general', async () => {
    const answer = await draft('answer');
    const joined = joinVerdict(answer, { ...BOUNDARY, support: SUPPORT });
    expect(joined).toMatchObject({ kind: 'guidance', route: 'medical_boundary', origin: 'article' });
    expect(joined.blocks).toEqual([
      ...PREFACE,
      { type: 'paragraph', text: TEMPLATES.general },
      answer.blocks[1],
    ]);
    expect(joined.citations).toEqual(answer.citations);
    expect(joined.support).toEqual(SUPPORT);
  });

  it('shows only the preface of a boundary where nothing is answered', async () => {
    expect(joinVerdict(await draft('no-answer'), BOUNDARY)).toEqual({
      ...EMPTY,
      kind: 'guidance',
      route: 'medical_boundary',
      blocks: PREFACE,
    });
  });

  it('offers sections below the preface of a boundary', async () => {
    const reply = joinVerdict(await draft('choices'), BOUNDARY);
    expect(reply).toMatchObject({ kind: 'guidance', route: 'medical_boundary' });
    expect(reply.blocks.slice(0, PREFACE.length)).toEqual(PREFACE);
    expect(reply.choices.length).toBeGreaterThan(0);
  });

  it.each([
    ['a sentence', '## Costs\n\nA session starts with 50 mg.'],
    ['the heading', '## How are two tablets taken?\n\nA session begins.'],
    ['a list', '## Costs\n\nA session has:\n\n- A talk\n- A 50-mg lozenge'],
    ['a number and its unit in neighbouring cells', '## Costs\n\n|Session|First|\n|-|-|\n|50|mg|'],
    ['the unit at the top of a column', '## Costs\n\n|Session|Dose (mg)|\n|-|-|\n|First|50|'],
  ])('withholds a quote that names a dose in %s, with its citation', async (_, body) => {
    const joined = joinVerdict(await draft('answer', body), BOUNDARY);
    expect(joined.blocks).toEqual(PREFACE);
    expect(joined).toMatchObject({ origin: 'template', citations: [], suggestions: [] });
    expect((await draft('answer', body)).blocks).toHaveLength(2);
  });
});
