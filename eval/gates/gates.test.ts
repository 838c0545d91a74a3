import { describe, expect, it } from 'vitest';
import { createMetrics, type ScoredCase, scoreAll } from '../scorers/score-all.ts';
import { measureAll } from '../summary/measures.ts';
import { ARTICLE, COST, GO, quoting, toCase, toOutcome } from '../testing/fake-run.ts';
import { toBaseline } from './baseline.ts';
import { findFlips, printFlip } from './flips.ts';
import { checkFloors } from './floors.ts';
import { checkRegressions, findChanges } from './regression.ts';
import { checkRobustness } from './robustness.ts';

const METRICS = createMetrics([ARTICLE]);

/** A hundred questions, the first `right` of which are answered by the right section. */
function run(right: number): readonly ScoredCase[] {
  const results = Array.from({ length: 100 }, (_, i) => ({
    testCase: toCase({ id: `case-${i}` }),
    outcome: toOutcome(quoting(i < right ? COST : GO)),
  }));
  return scoreAll(results, METRICS);
}

const failing = (before: number, after: number) =>
  checkRegressions(findChanges(run(after), METRICS, toBaseline(run(before), METRICS)), 0.02)
    .filter(({ isPassed }) => !isPassed)
    .map(({ name }) => name);

describe('regression gate', () => {
  it('stays green when nothing changes, and when something gets better', () => {
    expect(failing(90, 90)).toEqual([]);
    expect(failing(80, 90)).toEqual([]);
  });

  it('turns red when more is wrong than before', () => {
    expect(failing(90, 80)).toContain('Wrongly asserted among all, against the baseline');
    expect(failing(90, 80)).toContain('Right section answered or offered, against the baseline');
  });
});

it('names every case that flipped with both replies', () => {
  const flips = findFlips(run(99), toBaseline(run(100), METRICS));
  expect(flips).toHaveLength(1);
  expect(printFlip(flips[0]!)).toContain(`was  answer: ${COST}\n    now  answer: ${GO}`);
});

it('holds floors and ceilings, and leaves out scopes that were not asked', () => {
  const floor = { corpus: 'seed', split: null };
  const floors = [
    { ...floor, metric: 'helped', atLeast: 0.9 },
    { ...floor, metric: 'wrong', atMost: 0.1 },
    { ...floor, metric: 'helped', corpus: 'elsewhere', atLeast: 1 },
  ];
  const passed = (right: number) =>
    checkFloors(measureAll(run(right), METRICS), floors).map(({ isPassed }) => isPassed);
  expect(passed(95)).toEqual([true, true]);
  expect(passed(80)).toEqual([false, false]);
});

it('turns red when another spelling loses more than is stated', () => {
  const same = { mean: 1, low: 1, high: 1, n: 9 };
  const robustness = [-0.1, -0.3].map((mean) => {
    return { corpus: 'seed', variant: 'two typos', same, helped: { ...same, mean } };
  });
  const gates = checkRobustness([{ robustness }], 0.2);
  expect(gates.map(({ isPassed }) => isPassed)).toEqual([true, false]);
});
