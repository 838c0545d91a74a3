import { isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';

/** Two sections that questions are confused between. */
export interface Confusion {
  readonly wanted: string;
  readonly found: string;
  readonly count: number;
  readonly example: string;
}

/** The pairs of wanted and first section that occur most. */
export function findConfusions(cases: readonly ScoredCase[], most: number): readonly Confusion[] {
  const pairs = new Map<string, Confusion>();
  for (const { testCase, outcome } of cases) {
    const found = outcome.reading?.sections[0]?.id;
    const wanted = testCase.expect.section[0];
    if (!isQuestion(testCase) || !isAnswerable(testCase) || !found || !wanted) continue;
    if (testCase.expect.section.includes(found)) continue;
    const key = `${wanted} ${found}`;
    const count = (pairs.get(key)?.count ?? 0) + 1;
    pairs.set(key, { wanted, found, count, example: pairs.get(key)?.example ?? testCase.turns.at(-1)! });
  }
  return [...pairs.values()].toSorted((a, b) => b.count - a.count).slice(0, most);
}
