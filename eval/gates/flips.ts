import type { ScoredCase } from '../scorers/score-all.ts';
import { type Baseline, toReply } from './baseline.ts';

/** A case that became good or bad since the baseline. */
export interface Flip {
  readonly id: string;
  readonly split: string;
  readonly question: string;
  readonly isGood: boolean;
  readonly before: string;
  readonly after: string;
}

/** Cases that flipped, the broken ones first. */
export function findFlips(cases: readonly ScoredCase[], baseline: Baseline): readonly Flip[] {
  return cases
    .flatMap(({ testCase, outcome, isGood }): readonly Flip[] => {
      const accepted = baseline.get(testCase.id);
      if (!accepted || accepted.isGood === isGood) return [];
      const { id, split, turns } = testCase;
      return [
        { id, split, question: turns.join(' → '), isGood, before: accepted.reply, after: toReply(outcome) },
      ];
    })
    .toSorted((a, b) => Number(a.isGood) - Number(b.isGood));
}

/** A flip for review: the question and both replies. */
export function printFlip({ id, split, question, isGood, before, after }: Flip): string {
  return [
    `${isGood ? '+' : '-'} ${id} (${split}) ${question}`,
    `    was  ${before}`,
    `    now  ${after}`,
  ].join('\n');
}
