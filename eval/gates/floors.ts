import type { Measure } from '../summary/measures.ts';
import { toShare } from '../summary/print-table.ts';
import type { Gate } from './gate.ts';
import type { GateSettings } from './settings.ts';

/** Compares measures with the committed floors. A floor of a scope that was not asked is left out. */
export function checkFloors(measures: readonly Measure[], floors: GateSettings['floors']): readonly Gate[] {
  return floors.flatMap((floor) => {
    const found = measures.find(
      ({ metric, corpus, split }) =>
        metric === floor.metric && corpus === floor.corpus && split === floor.split,
    );
    return found ? [toGate(floor, found.estimate.mean, found.estimate.n)] : [];
  });
}

function toGate(floor: GateSettings['floors'][number], mean: number, n: number): Gate {
  const {
    metric,
    corpus,
    split,
    atLeast = Number.NEGATIVE_INFINITY,
    atMost = Number.POSITIVE_INFINITY,
  } = floor;
  const wanted = floor.atMost === undefined ? `at least ${toShare(atLeast)}` : `at most ${toShare(atMost)}`;
  return {
    kind: 'floor',
    name: `${metric}, ${corpus ?? 'all corpora'}, ${split ?? 'all splits'}`,
    isPassed: mean >= atLeast && mean <= atMost,
    detail: `${toShare(mean)} of ${n}, ${wanted}`,
    cases: [],
  };
}
