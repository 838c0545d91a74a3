import type { Evaluation } from '../evaluate.ts';
import { printShare } from '../messages/print-routes.ts';
import type { Estimate } from '../statistics/bootstrap.ts';
import { findConfusions } from '../summary/confusion.ts';
import { findContentGaps } from '../summary/content-gaps.ts';
import { measureFollowUps } from '../summary/follow-ups.ts';
import { toShare } from '../summary/print-table.ts';
import { cardSection } from './cards.ts';
import { reliabilityChart, riskChart } from './charts.ts';
import { failureSection } from './failures.ts';
import { html, type Markup, table, verbatim } from './markup.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

/** Rows of the lists that end where they stop being of use. */
const MOST_ROWS = 20;

/** The whole run as one file that opens without a network. */
export function toReportPage(evaluation: Evaluation): string {
  const { html: page } = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Eval report</title><link rel="icon" href="data:,"><style>${verbatim(PAGE_STYLE)}</style></head>
<body><main>${cardSection(evaluation)}${failureSection(evaluation.cases)}${chartSection(evaluation)}
${measureSection(evaluation)}${routeSection(evaluation)}${confusionSection(evaluation)}${followUpSection(evaluation)}${robustnessSection(evaluation)}
${latencySection(evaluation)}${gapSection(evaluation)}</main><script>${verbatim(PAGE_SCRIPT)}</script></body></html>
`;
  return page;
}

function chartSection({ selective }: Evaluation): Markup {
  const all = selective.find(({ corpus }) => corpus === null);
  if (!all) return html``;
  const rows = selective.map((one) => [
    one.corpus ?? 'all',
    one.n,
    one.aurc.toFixed(3),
    one.excessAurc.toFixed(3),
    one.auroc.toFixed(3),
    ...Object.values(one.shareAtRisk).map(toShare),
    one.ece.toFixed(3),
    one.brier.toFixed(3),
  ]);
  const header = [
    'corpus',
    'n',
    'AURC',
    'E-AURC',
    'AUROC',
    'share at 1 %',
    '2 %',
    '5 %',
    '10 % risk',
    'ECE',
    'Brier',
  ];
  return html`<h2>Confidence, test split</h2><div class="charts">${riskChart(selective)}${reliabilityChart(all)}</div>
${table('How confidence separates right from wrong', header, rows)}`;
}

function measureSection({ measures, metrics }: Evaluation): Markup {
  const rows = metrics.flatMap(({ id, title, area }) =>
    measures
      .filter(({ metric, split }) => metric === id && split === 'test')
      .map(({ corpus, estimate, bound }) => [
        area,
        title,
        corpus ?? 'all',
        withInterval(estimate),
        estimate.n,
        bound === null ? '' : `≤ ${toShare(bound)}`,
      ]),
  );
  const header = ['area', 'metric', 'corpus', 'mean [95 %]', 'n', 'bound'];
  return html`<h2>All measures</h2><details><summary>Test split, ${rows.length} rows</summary>${table('Every metric', header, rows)}</details>`;
}

function routeSection({ messages }: Evaluation): Markup {
  if (messages === null) return html``;
  const { routes, dangerRecall, dangerRecallByRules, falseTakeovers } = messages;
  const rows = routes.map(({ route, precision, recall }) => [
    route,
    printShare(precision),
    printShare(recall),
  ]);
  return html`<h2>Safety screen, unseen messages</h2><p>Danger met with a card: ${printShare(dangerRecall)}; by the rules alone: ${printShare(dangerRecallByRules)}. Harmless messages met with such a card: ${printShare(falseTakeovers)}.</p>
${table('Routes, with Wilson 95 % intervals', ['route', 'precision', 'recall'], rows)}`;
}

function confusionSection({ cases }: Evaluation): Markup {
  const rows = findConfusions(cases, MOST_ROWS).map(({ wanted, found, count, example }) => [
    count,
    wanted,
    found,
    example,
  ]);
  return html`<h2>Sections taken for each other</h2>${table('All splits', ['times', 'wanted', 'found first', 'example'], rows)}`;
}

function followUpSection({ cases }: Evaluation): Markup {
  const rows = measureFollowUps(cases).map(({ name, withContext, alone }) => [
    name,
    withInterval(withContext),
    withInterval(alone),
    withContext.n,
  ]);
  return html`<h2>Follow-ups</h2>${table('Right section first, all splits', ['kind or depth', 'with context', 'question alone', 'n'], rows)}`;
}

function robustnessSection({ runs }: Evaluation): Markup {
  const rows = runs
    .flatMap(({ robustness }) => robustness)
    .map(({ corpus, variant, same, helped }) => [
      corpus,
      variant,
      withInterval(same),
      withInterval(helped),
      same.n,
    ]);
  const header = ['corpus', 'typed with', 'same decision and section', 'change of helped', 'n'];
  return html`<h2>Robustness</h2>${table('The same questions, typed in another way; test split', header, rows)}`;
}

function latencySection({ runs }: Evaluation): Markup {
  const rows = runs.flatMap(({ name, timing }) =>
    timing.times.map(({ step, p50, p95, p99 }) => [
      name,
      step,
      ...[p50, p95, p99].map((ms) => ms.toFixed(2)),
      (p50 / timing.loop).toFixed(2),
    ]),
  );
  return html`<h2>Time per step</h2>${table('Milliseconds on this machine, one question at a time; the last column compares with a loop of plain arithmetic in the same run', ['corpus', 'step', 'p50', 'p95', 'p99', 'p50 in loops'], rows)}`;
}

function gapSection({ cases, runs }: Evaluation): Markup {
  const gaps = findContentGaps(
    cases,
    runs.flatMap(({ articles }) => articles),
    MOST_ROWS,
  );
  const rows = gaps.map(({ section, asked, missed, grade, example }) => [
    section,
    `${missed} of ${asked}`,
    grade.toFixed(1),
    example,
  ]);
  return html`<h2>For the editors</h2><p>Visitors’ words do not lead to these sections. Add such questions to their also_asked.</p>
${table('Sections missed most', ['section', 'missed', 'school grade', 'a question that missed it'], rows)}`;
}

function withInterval({ mean, low, high }: Estimate): string {
  return `${toShare(mean)} [${toShare(low)}, ${toShare(high)}]`;
}
