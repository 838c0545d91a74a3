import { offeredSections } from '../running/outcome.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import { lostStep } from '../summary/lost-step.ts';
import { html, type Markup, verbatim } from './markup.ts';

/** Length of a question and a quote in the report: whole stories would make it too large. */
const MOST_QUESTION = 200;
const MOST_QUOTE = 90;

/** Bad cases with filters and a search, the test split first. */
export function failureSection(cases: readonly ScoredCase[]): Markup {
  const bad = cases.filter(({ isGood }) => !isGood).toSorted((a, b) => order(a) - order(b));
  const data = toData(bad);
  const options = (place: number) => [...new Set(data.cases.map((one) => String(one[place])))];
  const choose = (name: string, title: string, place: number) =>
    html`<label>${title}<select name="${name}"><option value="">all</option>${options(place).map(
      (value) => html`<option>${value}</option>`,
    )}</select></label>`;
  return html`<h2 id="failures-title">Failures</h2>
<form id="filters" class="filters">${choose('corpus', 'Corpus', 2)}${choose('split', 'Split', 1)}${choose('lost', 'Lost at', 3)}
<label>Search<input name="text" type="search"></label></form><p id="count" role="status"></p>
<div id="list"></div><button id="more" type="button">Show more</button>
<script id="failures" type="application/json">${verbatim(toScriptData(data))}</script>`;
}

function order({ testCase, outcome }: ScoredCase): number {
  return (testCase.split === 'test' ? 0 : 2) + (outcome.decision === 'answer' ? 0 : 1);
}

/** Sections by number: their names are long and repeat. */
function toData(bad: readonly ScoredCase[]) {
  const sections: string[] = [];
  const numberOf = (section: string) => {
    if (!sections.includes(section)) sections.push(section);
    return sections.indexOf(section);
  };
  const rows = bad.map((one) => {
    const { testCase, outcome } = one;
    const quote = outcome.answer.citations[0]?.quote ?? outcome.answer.choices[0]?.quote ?? '';
    return [
      testCase.id,
      testCase.split,
      testCase.corpus,
      lostStep(one),
      testCase.turns.join(' → ').slice(0, MOST_QUESTION),
      [...testCase.expect.section, ...testCase.expect.route].map(numberOf),
      outcome.decision === 'safety' ? outcome.answer.route : outcome.decision,
      offeredSections(outcome).map(numberOf),
      quote.slice(0, MOST_QUOTE),
    ];
  });
  return { cases: rows, sections };
}

/** JSON inside a script: `<` could end it. */
function toScriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
