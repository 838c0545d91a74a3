import { cite, headingOf } from '../../src/answer/cite.ts';
import { composeSection } from '../../src/answer/compose-section.ts';
import { toQuoteBlock } from '../../src/answer/to-quote-block.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Answer } from '../../src/domain/reply.ts';
import { FAKE_ANSWERS, FAKE_HOUSE } from '../../src/testing/fake-assistant.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { parseCase } from '../dataset/parse-case.ts';
import { decisionOf, type Outcome, type Reading } from '../running/outcome.ts';

const SOURCE = `---
title: A visit
url: https://clinic.example/visit
---

## How does a visit go?

It has three parts:

- a talk
- a treatment
- a rest

You must not drive afterwards. This holds for the whole day.

## What does it cost?

A visit costs 80 euros.
`;

export const ARTICLE: Article = parseArticle('visit.md', SOURCE).article!;
export const GO = 'visit#how-does-a-visit-go';
export const COST = 'visit#what-does-it-cost';

/** A case of the article's suite; `change` says how it differs from a plain question about the cost. */
export function toCase(change: object = {}): EvalCase {
  const plain = { id: 'one', turns: ['how much?'], expect: { decision: 'answer', section: [COST] } };
  const place = { suite: 'seed', corpus: 'seed', file: 'cases.jsonl', line: 1 };
  return parseCase(JSON.stringify({ ...plain, ...change }), place);
}

/** An answer that quotes a section as the service does. */
export function quoting(id: string): Answer {
  const section = ARTICLE.sections.find((one) => one.id === id)!;
  const excerpt = composeSection(section, []);
  return {
    ...FAKE_ANSWERS.answer,
    blocks: [toQuoteBlock(excerpt, headingOf(section), 1)],
    citations: [cite(ARTICLE, section, excerpt.nearest, 1)],
    text: `An answer.\n\n${FAKE_HOUSE.disclaimer}`,
  };
}

export function toReading(
  ids: readonly string[],
  confidence = 0.9,
  kind: Reading['kind'] = 'alone',
): Reading {
  return {
    kind,
    sections: ids.map((id, i) => ({ id, score: 10 - i })),
    searched: ids,
    offered: ids.slice(0, 3),
    isExact: true,
    evidence: { score: 10, margin: 1, lead: 1, sentenceMatch: 0.5 },
    confidence,
  };
}

export function toOutcome(answer: Answer, readings: readonly Reading[] = [toReading([COST, GO])]): Outcome {
  return {
    decision: decisionOf(answer),
    answer,
    readings,
    reading: readings.at(-1) ?? null,
    times: [],
    shownBefore: null,
  };
}
