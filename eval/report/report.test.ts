import { expect, it } from 'vitest';
import { judge } from '../evaluate.ts';
import { createMetrics, scoreAll } from '../scorers/score-all.ts';
import { ARTICLE, COST, GO, quoting, toCase, toOutcome } from '../testing/fake-run.ts';
import { toJUnit } from './to-junit.ts';
import { toReportPage } from './to-report-page.ts';
import { toResults } from './to-results.ts';
import { toQrels, toRun } from './to-trec.ts';

const NASTY = '</script><img src=x onerror=alert(1)> "how" & how much?';

const metrics = createMetrics([ARTICLE]);
const results = [
  { testCase: toCase({ id: 'good' }), outcome: toOutcome(quoting(COST)) },
  { testCase: toCase({ id: 'bad', turns: [NASTY] }), outcome: toOutcome(quoting(GO)) },
];
const evaluation = judge(
  [
    {
      name: 'seed',
      version: 'v1',
      articles: [ARTICLE],
      hasGraph: true,
      cases: scoreAll(results, metrics),
      metrics,
      robustness: [],
      timing: { loop: 2, times: [{ step: 'whole', p50: 1, p95: 2, p99: 3 }], unrepeatable: [] },
    },
  ],
  {
    risks: {
      wrongAnswer: 0.1,
      lostChoice: 0.05,
      falseTakeover: 0.01,
      falseTakeoverOfQuestions: 0.002,
      falseSupport: 0.02,
      falseRoute: 0.005,
      falsePreface: 0.03,
    },
    messages: null,
    largestVariantLoss: 0.2,
    largestDrop: 0.02,
    floors: [],
  },
  new Map(),
  null,
);

it('writes a page that asks no other server for anything and shows questions as text', () => {
  const page = toReportPage(evaluation);
  expect(page).not.toMatch(/(src|href)="(?!data:)|url\(|@import|fetch\(/);
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

it('writes the same results twice, without a time in them', () => {
  expect(toResults(evaluation)).toBe(toResults(evaluation));
  expect(toResults(evaluation)).not.toContain('p50');
});

it('writes runs and judgements that trec_eval reads', () => {
  expect(toRun(evaluation).split('\n')[0]).toBe(`good Q0 ${COST} 1 10.0000 vouch`);
  expect(toQrels(evaluation)).toBe(`good 0 ${COST} 1\nbad 0 ${COST} 1\n`);
});

it('writes every gate as a test', () => {
  expect(toJUnit(evaluation).match(/<testcase/g)).toHaveLength(evaluation.gates.length);
});
