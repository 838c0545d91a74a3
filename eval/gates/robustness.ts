import type { CorpusRun } from '../running/run-corpus.ts';
import { toShare } from '../summary/print-table.ts';
import type { Gate } from './gate.ts';

/** Questions typed in another way must not lose more helped visitors than stated. */
export function checkRobustness(
  runs: readonly Pick<CorpusRun, 'robustness'>[],
  largestLoss: number,
): readonly Gate[] {
  return runs
    .flatMap(({ robustness }) => robustness)
    .map(({ corpus, variant, helped }) => ({
      kind: 'floor',
      name: `helped when typed with ${variant}, ${corpus}`,
      isPassed: helped.mean >= -largestLoss,
      detail: `${toShare(helped.mean)} of ${helped.n}, at least ${toShare(-largestLoss)}`,
      cases: [],
    }));
}
