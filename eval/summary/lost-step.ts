import { isAnswerable } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';

/** The step on the way to a reply at which a case was lost. */
export type LostStep = 'safety screen' | 'context' | 'search' | 're-scoring' | 'decision' | 'composition';

/** Where a bad case was lost; `null` for a good one. */
export function lostStep({ testCase, outcome, isGood, scores }: ScoredCase): LostStep | null {
  if (isGood) return null;
  if ((scores.grounded ?? 1) < 1 || scores.disclaimer === 0 || scores['never-shown'] === 0)
    return 'composition';
  const wantsCard = testCase.expect.decision === 'safety';
  if (wantsCard || outcome.decision === 'safety' || !outcome.reading) return 'safety screen';
  if (!isAnswerable(testCase)) return 'decision';

  const isWanted = (section: string) => testCase.expect.section.includes(section);
  const { reading, readings } = outcome;
  if (!reading.sections.some(({ id }) => isWanted(id))) {
    return readings.some(({ sections }) => isWanted(sections[0]?.id ?? '')) ? 'context' : 'search';
  }
  return reading.offered.some(isWanted) ? 'decision' : 're-scoring';
}
