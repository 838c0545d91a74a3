import { describe, expect, it } from 'vitest';
import { parseCase } from './parse-case.ts';
import { requireSound } from './read-dataset.ts';
import { splitOf } from './split-of.ts';

const PLACE = { suite: 'seed', corpus: 'seed', file: 'eval/cases/seed.jsonl', line: 7 };
const LONG = {
  id: 'a-1',
  group: 'cost',
  turns: ['how much?'],
  expect: { decision: 'answer', section: ['a#b'] },
};

describe('parseCase', () => {
  it('reads the long form', () => {
    expect(parseCase(JSON.stringify(LONG), PLACE)).toMatchObject({
      ...LONG,
      split: splitOf('cost'),
      tags: [],
    });
  });

  it('reads the short form of an answer and of a decline', () => {
    expect(parseCase('{"q":"is it safe?","a":"a#risks"}', PLACE).expect).toMatchObject({
      decision: 'answer',
      section: ['a#risks'],
    });
    expect(parseCase('{"q":"who won?","a":"decline"}', PLACE).expect.decision).toBe('decline');
  });

  it.each([
    ['broken JSON', '{"q":', 'not JSON'],
    ['an unknown key', JSON.stringify({ ...LONG, sections: [] }), 'sections'],
    ['an unknown decision', JSON.stringify({ ...LONG, expect: { decision: 'reply' } }), 'expect.decision'],
    [
      'an answer without a section',
      JSON.stringify({ ...LONG, expect: { decision: 'answer' } }),
      'name the section',
    ],
    ['no turn', JSON.stringify({ ...LONG, turns: [] }), 'turns'],
  ])('refuses %s with file, line and reason', (_, text, reason) => {
    expect(() => parseCase(text, PLACE)).toThrow(/^eval\/cases\/seed\.jsonl:7: /);
    expect(() => parseCase(text, PLACE)).toThrow(reason);
  });
});

describe('requireSound', () => {
  const testCase = parseCase(JSON.stringify(LONG), PLACE);

  it('refuses a section that the corpus does not have', () => {
    expect(() => requireSound([testCase], new Set(['a#c']))).toThrow(
      'seed.jsonl:7: the corpus "seed" has no section "a#b"',
    );
  });

  it('refuses an id that is taken', () => {
    expect(() => requireSound([testCase, testCase], new Set(['a#b']))).toThrow('the id "a-1" is taken');
  });
});

it('splits groups about 40, 30 and 30', () => {
  const splits = Array.from({ length: 5000 }, (_, i) => splitOf(`group-${i}`));
  const share = (split: string) => splits.filter((one) => one === split).length / splits.length;
  expect(share('development')).toBeCloseTo(0.4, 1);
  expect(share('calibration')).toBeCloseTo(0.3, 1);
  expect(share('test')).toBeCloseTo(0.3, 1);
});
