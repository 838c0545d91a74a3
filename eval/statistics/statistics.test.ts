import { describe, expect, it } from 'vitest';
import { estimateMean } from './bootstrap.ts';
import { brier, expectedCalibrationError, reliability } from './calibration-error.ts';
import { lowerBound, upperBound } from './clopper-pearson.ts';
import { fitLogistic, sigmoid } from './fit-logistic.ts';
import { adjustHolm, comparePaired, permutationP } from './paired-difference.ts';
import { createRandom } from './random.ts';
import { averagePrecision, hitAt, ndcgAt, precisionAt, reciprocalRank } from './ranking.ts';
import { countSyllables, fleschKincaidGrade } from './readability.ts';
import { aurc, auroc, excessAurc, riskCurve, shareAtRisk } from './risk-coverage.ts';
import { wilsonInterval } from './wilson.ts';

it.each([
  [8, 10, 0.4902, 0.9433],
  [0, 20, 0, 0.1611],
])('gives Wilson’s interval of %i in %i', (events, trials, low, high) => {
  const interval = wilsonInterval(events, trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

describe('Clopper-Pearson bound', () => {
  it.each([
    [0, 299, 0.01],
    [3, 300, 0.0256],
    [0, 0, 1],
    [5, 5, 1],
  ])('of %i in %i is %f', (events, trials, bound) => {
    expect(upperBound(events, trials)).toBeCloseTo(bound, 4);
  });

  it('mirrors the upper bound below', () => {
    expect(lowerBound(300, 300)).toBeCloseTo(0.05 ** (1 / 300), 8);
  });
});

// The example in the README of ir_measures: relevance 0, 1 for the first query and 0, 2 for the second.
describe('ranking measures', () => {
  const queries = [
    { relevance: { D0: 0, D1: 1 } as Record<string, number>, run: ['D0', 'D1'] },
    { relevance: { D0: 0, D3: 2 } as Record<string, number>, run: ['D3', 'D0'] },
  ];
  const mean = (measure: (run: string[], gain: (id: string) => number, all: number[]) => number) =>
    queries.reduce((sum, { relevance, run }) => {
      return sum + measure(run, (id) => relevance[id] ?? 0, Object.values(relevance)) / queries.length;
    }, 0);

  it.each([
    ['AP', mean((run, gain) => averagePrecision(run, gain, 1)), 0.75],
    ['RR', mean(reciprocalRank), 0.75],
    ['nDCG', mean(ndcgAt), 0.8154648767857288],
    ['P(rel=2)@10', mean((run, gain) => precisionAt(run, gain, 10, 2)), 0.05],
    ['hit@1', mean((run, gain) => hitAt(run, gain, 1)), 0.5],
  ])('%s agrees with ir_measures', (_, measured, golden) => {
    expect(measured).toBeCloseTo(golden, 12);
  });
});

describe('risk and coverage', () => {
  const judgements = [1, 1, 0, 1].map((right, i) => ({ confidence: 1 - i / 10, isRight: right === 1 }));

  it('has the golden area and excess area', () => {
    expect(aurc(riskCurve(judgements))).toBeCloseTo(0.1458333, 7);
    expect(excessAurc(judgements)).toBeCloseTo(0.0833333, 7);
  });

  it('counts how often a right one is surer than a wrong one', () => {
    expect(auroc(judgements)).toBeCloseTo(2 / 3, 12);
  });

  it('finds the largest share within a risk', () => {
    expect(shareAtRisk(riskCurve(judgements), 0.3)).toBe(1);
    expect(shareAtRisk(riskCurve(judgements), 0.1)).toBe(0.5);
  });
});

describe('calibration error', () => {
  const judgements = [0.2, 0.2, 0.8, 0.8].map((confidence, i) => ({ confidence, isRight: i > 0 }));

  it('is the mean distance of claim and truth', () => {
    expect(reliability(judgements, 2).map(({ accuracy }) => accuracy)).toEqual([0.5, 1]);
    expect(expectedCalibrationError(judgements)).toBeCloseTo((0.2 + 0.8 + 0.2 + 0.2) / 4, 12);
    expect(brier(judgements)).toBeCloseTo((0.04 + 0.64 + 0.04 + 0.04) / 4, 12);
  });
});

describe('bootstrap', () => {
  const samples = Array.from({ length: 200 }, (_, i) => ({
    group: `g${i % 50}`,
    value: Number(i % 50 < 30),
  }));

  it('holds the mean in an interval that is as wide as the groups are few', () => {
    const grouped = estimateMean(samples)!;
    const single = estimateMean(samples.map(({ value }, i) => ({ group: `${i}`, value })))!;
    expect(grouped).toMatchObject({ mean: 0.6, n: 200 });
    expect(grouped.high - grouped.low).toBeCloseTo(2 * 1.96 * Math.sqrt((0.6 * 0.4) / 50), 1);
    expect(grouped.high - grouped.low).toBeGreaterThan(1.7 * (single.high - single.low));
  });

  it('is the same in every run, and nothing without a sample', () => {
    expect(estimateMean(samples)).toEqual(estimateMean(samples));
    expect(estimateMean([])).toBeNull();
  });
});

describe('paired comparison', () => {
  const differences = (sign: number) =>
    Array.from({ length: 12 }, (_, i) => ({ group: `${i}`, value: sign }));

  it('finds a change that every group shows, and none where nothing changed', () => {
    expect(comparePaired(differences(-1))).toMatchObject({ mean: -1, high: -1 });
    expect(permutationP(differences(-1))).toBeLessThan(0.005);
    expect(permutationP(differences(0))).toBe(1);
  });

  it('corrects for several looks as Holm does', () => {
    expect(adjustHolm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  });
});

it('reads the grade of a text', () => {
  expect(fleschKincaidGrade(12, 2, 15)).toBeCloseTo(1.5, 2);
  expect(['clinic', 'made', 'therapy', 'needed', 'walked'].map(countSyllables)).toEqual([2, 1, 3, 2, 1]);
});

it('recovers the model that examples were drawn from', () => {
  const random = createRandom(1);
  const examples = Array.from({ length: 20_000 }, () => {
    const features = [random() * 4 - 2, random() * 20];
    const isPositive = random() < sigmoid(-1 + 1.5 * features[0]! + 0.1 * features[1]!);
    return { features, isPositive, weight: 1 };
  });
  const { bias, weights } = fitLogistic(examples);
  expect([bias, ...weights].map((value) => value.toFixed(1))).toEqual(['-1.0', '1.5', '0.1']);
});

it('draws numbers that are the same everywhere', () => {
  const random = createRandom(42);
  expect([random(), random(), random()].map((value) => value.toFixed(6))).toEqual([
    '0.601104',
    '0.448291',
    '0.852466',
  ]);
});
