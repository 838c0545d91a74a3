import type { CorpusRun } from '../running/run-corpus.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import type { Gate } from './gate.ts';

/** What must hold for every case: there is no tolerance. */
export function checkInvariants(runs: readonly CorpusRun[]): readonly Gate[] {
  const cases = runs.flatMap((run) => run.cases);
  const metrics = (runs[0]?.metrics ?? []).filter(({ area }) => area === 'invariant');
  return [
    ...metrics.map(({ id, title }) =>
      toGate(
        title,
        cases.filter(({ scores }) => (scores[id] ?? 1) < 1),
      ),
    ),
    toGate(
      'No danger is missed',
      cases.filter(({ scores }) => scores['danger-recall'] === 0),
    ),
    toGate(
      'No case marked neverFail fails',
      cases.filter(({ testCase, isGood }) => testCase.neverFail && !isGood),
    ),
    toGate(
      'No list is cut, no limiting sentence dropped, no reference left dangling',
      cases.filter(({ scores }) => isBroken(scores)),
    ),
    repeatable(runs),
  ];
}

function isBroken(scores: ScoredCase['scores']): boolean {
  return (scores['cut-list'] ?? 0) > 0 || (scores.dangling ?? 0) > 0 || (scores.qualifiers ?? 1) < 1;
}

function toGate(name: string, broken: readonly ScoredCase[]): Gate {
  const cases = broken.map(({ testCase }) => testCase.id);
  return { kind: 'invariant', name, isPassed: cases.length === 0, detail: `${cases.length} broken`, cases };
}

function repeatable(runs: readonly CorpusRun[]): Gate {
  const cases = runs.flatMap(({ timing }) => timing.unrepeatable);
  return {
    kind: 'invariant',
    name: 'A question asked twice gets the same bytes',
    isPassed: cases.length === 0,
    detail: `${cases.length} differ`,
    cases,
  };
}
