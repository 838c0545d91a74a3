import { readFile, writeFile } from 'node:fs/promises';
import { type Outcome, offeredSections } from '../running/outcome.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import type { Metric } from '../scorers/scorer.ts';

/** What was accepted for one case. */
export interface AcceptedCase {
  /** The decision and the sections shown or offered. */
  readonly reply: string;
  readonly isGood: boolean;
  readonly scores: Readonly<Record<string, number>>;
}

/** The accepted outcome of every case. */
export type Baseline = ReadonlyMap<string, AcceptedCase>;

const FILE = 'eval/baseline.json';

/** The accepted outcomes; empty before anything was accepted. */
export async function readBaseline(): Promise<Baseline> {
  const text = await readFile(FILE, 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, AcceptedCase>));
}

/** What a run would be accepted as. */
export function toBaseline(cases: readonly ScoredCase[], metrics: readonly Metric[]): Baseline {
  const headlines = metrics.filter(({ isHeadline }) => isHeadline);
  return new Map(
    cases.map(({ testCase, outcome, isGood, scores }) => {
      const kept = headlines.flatMap(({ id }) => {
        const score = scores[id] ?? null;
        return score === null ? [] : [[id, score] as const];
      });
      return [testCase.id, { reply: toReply(outcome), isGood, scores: Object.fromEntries(kept) }];
    }),
  );
}

/** Writes one line a case, so that a change of the baseline can be read as a diff. */
export async function saveBaseline(baseline: Baseline): Promise<void> {
  const lines = [...baseline].map(([id, accepted]) => `${JSON.stringify(id)}: ${JSON.stringify(accepted)}`);
  await writeFile(FILE, `{\n${lines.join(',\n')}\n}\n`);
}

/** A reply in one line. */
export function toReply(outcome: Outcome): string {
  const { decision, answer } = outcome;
  if (decision === 'safety') return `${decision}: ${answer.route}`;
  const sections = offeredSections(outcome);
  return sections.length === 0 ? decision : `${decision}: ${sections.join(' | ')}`;
}
