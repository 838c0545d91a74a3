import { toReply } from '../gates/baseline.ts';
import type { ScoredCase } from '../scorers/score-all.ts';

/** Sections listed of a ranking. */
const LISTED = 8;

/** One case in full: what was asked, wanted, found and shown. */
export function printCase({ testCase, outcome, isGood, scores }: ScoredCase): string {
  const { expect, turns, id, split, place } = testCase;
  const applied = Object.entries(scores).flatMap(([name, score]) =>
    score === null ? [] : [`${name} ${score}`],
  );
  return [
    `${isGood ? 'good' : 'BAD'}  ${id} (${split}, ${place})`,
    `asked   ${turns.join(' → ')}`,
    `wanted  ${[expect.decision, ...expect.accept].join(' or ')} ${[...expect.section, ...expect.route].join(' | ')}`,
    `got     ${toReply(outcome)}`,
    `scores  ${applied.join(', ')}`,
    ...outcome.readings.flatMap(({ kind, confidence, sections }) => [
      `read ${kind}: confidence ${confidence.toFixed(3)}`,
      ...sections
        .slice(0, LISTED)
        .map(({ id: section, score }) => `  ${score.toFixed(2).padStart(7)}  ${section}`),
    ]),
    '',
    outcome.answer.text,
  ].join('\n');
}
