import { isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import { type Estimate, estimateMean } from '../statistics/bootstrap.ts';

/** How follow-ups of one kind or depth fare, with their context and without it. */
export interface FollowUpRow {
  readonly name: string;
  readonly withContext: Estimate;
  readonly alone: Estimate;
}

/** Follow-ups by kind, then by the number of questions before them. */
export function measureFollowUps(cases: readonly ScoredCase[]): readonly FollowUpRow[] {
  const asked = cases.filter(({ testCase, outcome }) => {
    return (
      isQuestion(testCase) && isAnswerable(testCase) && testCase.turns.length > 1 && outcome.reading !== null
    );
  });
  const kinds = [...new Set(asked.flatMap(({ testCase }) => testCase.tags))].filter((tag) =>
    tag.startsWith('followup-'),
  );
  const depths = [...new Set(asked.map(({ testCase }) => testCase.turns.length - 1))].toSorted(
    (a, b) => a - b,
  );
  return [
    ...kinds.map((kind) =>
      toRow(
        kind,
        asked.filter(({ testCase }) => testCase.tags.includes(kind)),
      ),
    ),
    ...depths.map((depth) =>
      toRow(
        `${depth} before`,
        asked.filter(({ testCase }) => testCase.turns.length - 1 === depth),
      ),
    ),
  ];
}

function toRow(name: string, cases: readonly ScoredCase[]): FollowUpRow {
  const estimate = (first: (one: ScoredCase) => string | undefined) =>
    estimateMean(
      cases.map((one) => ({
        group: one.testCase.group,
        value: Number(one.testCase.expect.section.includes(first(one) ?? '')),
      })),
    )!;
  return {
    name,
    withContext: estimate(({ outcome }) => outcome.reading?.sections[0]?.id),
    alone: estimate(({ outcome }) => outcome.readings.find(({ kind }) => kind === 'alone')?.sections[0]?.id),
  };
}
