import type { Split } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import type { Metric } from '../scorers/scorer.ts';
import { type Measure, measure, type Scope } from './measures.ts';

/** Columns of the table on the terminal: a metric and its short name. */
const COLUMNS = [
  ['hit@1', 'hit@1'],
  ['hit@3', 'hit@3'],
  ['coverage', 'coverage'],
  ['wrong', 'wrong (≤ 95 %)'],
  ['helped', 'helped'],
  ['unanswerable-not-answered', 'not answered'],
  ['unanswerable-declined', 'declined'],
  ['followup-hit@1', 'follow-up'],
  ['facts', 'facts'],
] as const;
const NAME_WIDTH = 32;
const WIDTH = 15;

/** Plain wordings, for which the shipped article has to do well. */
const PLAIN_TAGS = ['keyword', 'yes-no', 'typo', 'first-person'];

/** The main numbers per corpus and split, as people read them on a terminal. */
export function printTable(cases: readonly ScoredCase[], metrics: readonly Metric[]): string {
  const corpora = [...new Set(cases.map(({ testCase }) => testCase.corpus))];
  const scopes: Scope[] = [...corpora, null].flatMap((corpus) =>
    (['development', 'calibration', 'test'] satisfies Split[]).map((split) => ({ corpus, split, tag: null })),
  );
  const tagScopes = PLAIN_TAGS.map((tag) => ({ corpus: 'seed', split: null, tag }));
  const rows = [...scopes, ...tagScopes].flatMap((scope) => {
    const measures = COLUMNS.map(([id]) =>
      measure(cases, metrics.find((metric) => metric.id === id)!, scope),
    );
    return measures.some((one) => one !== null) ? [toRow(toName(scope), measures)] : [];
  });
  const header = [
    'corpus, split'.padEnd(NAME_WIDTH),
    ...COLUMNS.map(([, name]) => name.padStart(WIDTH)),
  ].join('');
  return [header, ...rows].join('\n');
}

function toName({ corpus, split, tag }: Scope): string {
  return [corpus ?? 'all corpora', split ?? 'all', tag].filter(Boolean).join(', ');
}

function toRow(name: string, measures: readonly (Measure | null)[]): string {
  return [name.padEnd(NAME_WIDTH), ...measures.map((one) => toCell(one).padStart(WIDTH))].join('');
}

function toCell(one: Measure | null): string {
  if (!one) return '·';
  const mean = toShare(one.estimate.mean);
  return one.bound === null ? `${mean} /${one.estimate.n}` : `${mean} (${toShare(one.bound)})`;
}

/** `.873`; `1` stays `1.000`. */
export function toShare(value: number): string {
  return value.toFixed(3).replace(/^(-?)0\./, '$1.');
}
