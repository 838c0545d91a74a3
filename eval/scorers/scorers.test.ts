import { describe, expect, it } from 'vitest';
import type { Answer, QuoteBlock } from '../../src/domain/reply.ts';
import { FAKE_ANSWERS } from '../../src/testing/fake-assistant.ts';
import { ARTICLE, COST, GO, quoting, toCase, toOutcome, toReading } from '../testing/fake-run.ts';
import { createMetrics, scoreAll } from './score-all.ts';

const METRICS = createMetrics([ARTICLE]);

function score(testCase = toCase(), outcome = toOutcome(quoting(COST))) {
  return scoreAll([{ testCase, outcome }], METRICS)[0]!;
}

/** The same answer with its quote changed. */
function withQuote(answer: Answer, change: (quote: QuoteBlock) => QuoteBlock): Answer {
  return {
    ...answer,
    blocks: answer.blocks.map((block) => (block.type === 'quote' ? change(block) : block)),
  };
}

describe('decision', () => {
  it('knows a right answer', () => {
    const { scores, isGood } = score();
    expect(scores).toMatchObject({
      coverage: 1,
      wrong: 0,
      helped: 1,
      'hit@1': 1,
      grounded: 1,
      disclaimer: 1,
    });
    expect(isGood).toBe(true);
  });

  it('knows a wrong section, and an answer to the unanswerable', () => {
    expect(score(toCase(), toOutcome(quoting(GO))).scores).toMatchObject({
      wrong: 1,
      helped: 0,
      coverage: 1,
    });
    const decline = toCase({ expect: { decision: 'decline' } });
    expect(score(decline).scores).toMatchObject({ wrong: 1, 'unanswerable-not-answered': 0, coverage: null });
    expect(score(decline, toOutcome(FAKE_ANSWERS['no-answer'])).isGood).toBe(true);
  });

  it('counts an offered section as help, not as an answer', () => {
    const { scores } = score(
      toCase({ expect: { decision: 'answer', section: [GO] } }),
      toOutcome(FAKE_ANSWERS.choices),
    );
    expect(scores).toMatchObject({ helped: 1, coverage: 0, wrong: null });
  });
});

describe('invariants', () => {
  it('notices a quotation that is moved by one', () => {
    const moved = withQuote(quoting(COST), (quote) => ({
      ...quote,
      blocks: [{ type: 'paragraph', sentences: [{ text: 'A visit costs 80 euros.', start: 1, end: 24 }] }],
    }));
    expect(score(toCase(), toOutcome(moved)).scores.grounded).toBeLessThan(1);
  });

  it('notices a disclaimer that is missing, doubled or not last', () => {
    const { disclaimer } = quoting(COST);
    for (const text of ['An answer.', `${disclaimer} ${disclaimer}`, `${disclaimer} An answer.`]) {
      expect(score(toCase(), toOutcome({ ...quoting(COST), text })).scores.disclaimer).toBe(0);
    }
  });

  it('notices what must never be shown, in any letters', () => {
    const testCase = toCase({ expect: { decision: 'answer', section: [COST], never: ['80 EUROS'] } });
    expect(score(testCase).scores['never-shown']).toBe(0);
    expect(score(testCase).isGood).toBe(false);
  });
});

describe('wording', () => {
  const whole = quoting(GO);

  it('finds nothing wrong with a whole section', () => {
    expect(score(toCase(), toOutcome(whole)).scores).toMatchObject({
      'cut-list': 0,
      dangling: 0,
      qualifiers: 1,
    });
  });

  it('notices a list that lost an item and does not say so', () => {
    const cut = withQuote(whole, (quote) => ({
      ...quote,
      blocks: quote.blocks.map((block) =>
        block.type === 'list' ? { ...block, items: block.items.slice(0, 2), total: 2 } : block,
      ),
    }));
    expect(score(toCase(), toOutcome(cut)).scores['cut-list']).toBe(1);
  });

  it('notices a limiting sentence that was dropped, and the reference that it leaves behind', () => {
    const dropped = withQuote(whole, (quote) => ({
      ...quote,
      blocks: quote.blocks.map((block) =>
        block.type === 'paragraph'
          ? { ...block, sentences: block.sentences.filter(({ text }) => !text.includes('must not')) }
          : block,
      ),
    }));
    expect(score(toCase(), toOutcome(dropped)).scores).toMatchObject({ qualifiers: 0, dangling: 1 });
  });
});

describe('conversation', () => {
  it.each([
    [
      'followup-ellipsis',
      [GO, COST],
      [COST, GO],
      { 'followup-hit@1': 1, 'context-gain': 1, 'context-harm': null },
    ],
    [
      'followup-switch',
      [COST, GO],
      [GO, COST],
      { 'followup-hit@1': null, 'context-gain': null, 'context-harm': 1 },
    ],
  ])('weighs the context of %s', (tag, alone, inContext, expected) => {
    const testCase = toCase({ tags: [tag], turns: ['how does it go?', 'and the price?'] });
    const readings = [toReading(alone, 0.3), toReading(inContext, 0.8, 'in-context')];
    expect(score(testCase, toOutcome(quoting(COST), readings)).scores).toMatchObject(expected);
  });

  it.each([
    ['the section shown before comes first again', GO, [GO, COST], 1],
    ['it moves on', GO, [COST, GO], 0],
    ['the section shown before is wanted', COST, [COST, GO], null],
    ['no section was shown before', null, [GO, COST], null],
  ])('is stuck or not where %s', (_, shownBefore, found, stuck) => {
    const testCase = toCase({ turns: ['how does it go?', 'and the price?'] });
    const outcome = { ...toOutcome(quoting(COST), [toReading(found)]), shownBefore };
    expect(score(testCase, outcome).scores.stuck).toBe(stuck);
  });
});

describe('safety', () => {
  const danger = toCase({ expect: { decision: 'safety', route: ['crisis', 'emergency'] } });

  it('knows a danger that was met and one that was missed', () => {
    expect(score(danger, toOutcome(FAKE_ANSWERS.guidance, [])).scores['danger-recall']).toBe(1);
    expect(score(danger).scores['danger-recall']).toBe(0);
  });

  it('counts a question that is taken over', () => {
    expect(score(toCase(), toOutcome(FAKE_ANSWERS.guidance, [])).scores).toMatchObject({
      'taken-over': 1,
      helped: 0,
    });
  });
});
