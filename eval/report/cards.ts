import type { Evaluation } from '../evaluate.ts';
import { printFlip } from '../gates/flips.ts';
import type { Metric } from '../scorers/scorer.ts';
import { toShare } from '../summary/print-table.ts';
import { html, type Markup, table } from './markup.ts';

/** Flips listed in the report; all of them are on the terminal. */
const MOST_FLIPS = 50;

/** The verdict, a card for every headline metric, the gates and what flipped. */
export function cardSection(evaluation: Evaluation): Markup {
  const { gates, metrics, runs, flips } = evaluation;
  const failed = gates.filter(({ isPassed }) => !isPassed);
  const verdict = failed.length === 0 ? 'All gates pass' : `${failed.length} of ${gates.length} gates fail`;
  const corpora = runs
    .map(({ name, version, cases }) => `${name} (${cases.length} cases, ${version})`)
    .join(', ');
  const rows = gates
    .toSorted((a, b) => Number(a.isPassed) - Number(b.isPassed))
    .map(({ isPassed, kind, name, detail, cases }) => [
      html`<strong class="${isPassed ? 'pass' : 'fail'}">${isPassed ? 'pass' : 'FAIL'}</strong>`,
      kind,
      name,
      [detail, ...cases.slice(0, 5)].join(' · '),
    ]);
  return html`<h1>Eval report: <span class="${failed.length === 0 ? 'pass' : 'fail'}">${verdict}</span></h1><p>${corpora}</p>
<h2>Headlines, test split</h2><div class="cards">${metrics.filter(({ isHeadline }) => isHeadline).map((one) => card(one, evaluation))}</div>
<h2>Gates</h2>${table('Failed ones first', ['', 'kind', 'gate', 'measured'], rows)}
<details><summary>${flips.length} cases flipped since the baseline</summary>${flips.slice(0, MOST_FLIPS).map((flip) => html`<pre class="scroll">${printFlip(flip)}</pre>`)}</details>`;
}

function card({ id, title, better }: Metric, { measures, changes }: Evaluation): Markup {
  const found = measures.find(
    ({ metric, corpus, split }) => metric === id && corpus === null && split === 'test',
  );
  if (!found) return html``;
  const { mean, low, high, n } = found.estimate;
  const change = changes.find(({ metric }) => metric.id === id)?.difference;
  const news = change
    ? `${(100 * change.mean).toFixed(1)} points against the baseline, all splits`
    : 'no baseline';
  return html`<div class="card"><span>${title}</span><strong>${toShare(mean)}</strong>
<span>95 %: ${toShare(low)} to ${toShare(high)}, n ${n}</span><span>${better} is better; ${news}</span></div>`;
}
