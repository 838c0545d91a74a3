import type { Evaluation } from '../evaluate.ts';
import type { Measure } from '../summary/measures.ts';
import { toShare } from '../summary/print-table.ts';

/** The verdict, the headline numbers of the test split and the broken cases: for a pull request. */
export function toMarkdown({ gates, metrics, measures, flips }: Evaluation): string {
  const failed = gates.filter(({ isPassed }) => !isPassed);
  const rows = metrics
    .filter(({ isHeadline }) => isHeadline)
    .flatMap(({ id, title }) =>
      measures
        .filter(({ metric, split }) => metric === id && split === 'test')
        .map((one) => `| ${title} | ${one.corpus ?? 'all'} | ${toCell(one)} |`),
    );
  return [
    `## Eval: ${failed.length === 0 ? 'all gates pass' : `${failed.length} gates fail`}`,
    ...failed.map(({ name, detail }) => `- **${name}**: ${detail}`),
    '',
    '| test split | corpus | mean [95 %], n |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `${flips.length} cases flipped since the baseline.`,
    ...flips.map(
      ({ id, isGood, before, after }) => `- ${isGood ? 'better' : 'worse'} \`${id}\`: ${before} → ${after}`,
    ),
    '',
  ].join('\n');
}

function toCell({ estimate: { mean, low, high, n } }: Measure): string {
  return `${toShare(mean)} [${toShare(low)}, ${toShare(high)}], ${n}`;
}
