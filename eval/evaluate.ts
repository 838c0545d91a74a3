import { DatasetError } from './dataset/dataset-error.ts';
import type { EvalCase } from './dataset/eval-case.ts';
import { type EvalCorpus, findCorpora, toOwnCorpus } from './dataset/find-corpora.ts';
import { type Baseline, readBaseline } from './gates/baseline.ts';
import { type Flip, findFlips } from './gates/flips.ts';
import { checkFloors } from './gates/floors.ts';
import type { Gate } from './gates/gate.ts';
import { checkInvariants } from './gates/invariants.ts';
import { type Change, checkRegressions, findChanges } from './gates/regression.ts';
import { checkRobustness } from './gates/robustness.ts';
import { type GateSettings, readGateSettings } from './gates/settings.ts';
import { checkRoutes } from './messages/check-routes.ts';
import { measureRoutes, type RouteReport } from './messages/measure-routes.ts';
import { openReader } from './messages/open-reader.ts';
import { readMessages, UNSEEN_FILE } from './messages/read-messages.ts';
import { screenMessages } from './messages/screen-messages.ts';
import { openBench } from './running/open-bench.ts';
import { type CorpusRun, runCorpus } from './running/run-corpus.ts';
import type { ScoredCase } from './scorers/score-all.ts';
import type { Metric } from './scorers/scorer.ts';
import { type Measure, measureAll } from './summary/measures.ts';
import { measureSelective, type Selective } from './summary/selective.ts';

/** What of the cases to ask. */
export interface Selection {
  readonly suite?: string | undefined;
  readonly id?: string | undefined;
  readonly corpus?: string | undefined;
  /** Labelled messages to screen, instead of those in the repository. */
  readonly messages?: string | undefined;
  /** A clinic's own articles and cases, instead of those in the repository. */
  readonly own?: { readonly articles: string; readonly cases: string } | undefined;
}

/** A whole run: what was asked, what came back, what it is worth, and whether it may be released. */
export interface Evaluation {
  readonly runs: readonly CorpusRun[];
  readonly cases: readonly ScoredCase[];
  readonly metrics: readonly Metric[];
  readonly measures: readonly Measure[];
  readonly selective: readonly Selective[];
  readonly baseline: Baseline;
  readonly changes: readonly Change[];
  readonly flips: readonly Flip[];
  readonly gates: readonly Gate[];
  /** The safety screen on labelled messages; `null` when they were not asked. */
  readonly messages: RouteReport | null;
}

/**
 * Runs the suite, or a part of it.
 *
 * @throws {@link DatasetError} when a case or a corpus cannot be used, or nothing is selected.
 */
export async function evaluate(selection: Selection): Promise<Evaluation> {
  if (selection.messages !== undefined && !asksMessages(selection)) {
    throw new DatasetError('eval', '--messages belongs to --only safety');
  }
  const settings = await readGateSettings();
  const runs: CorpusRun[] = [];
  for (const corpus of await selectCorpora(selection)) {
    const bench = await openBench(corpus, (testCase) => isSelected(testCase, selection));
    try {
      if (bench.cases.length > 0) runs.push(await runCorpus(bench));
    } finally {
      await bench.corpus.close();
    }
  }
  if (runs.length === 0) throw new DatasetError('eval', 'no case matches what was asked for');
  // A clinic's own cases have neither been accepted nor given floors.
  const baseline: Baseline = selection.own ? new Map() : await readBaseline();
  return judge(
    runs,
    {
      ...settings,
      floors: settings.floors.filter((floor) => applies(floor, selection)),
      messages: selection.messages === undefined ? settings.messages : null,
    },
    baseline,
    asksMessages(selection) ? await screenFile(selection.messages ?? UNSEEN_FILE) : null,
  );
}

async function screenFile(file: string): Promise<RouteReport> {
  const messages = await readMessages(file);
  const reader = await openReader();
  try {
    return measureRoutes(await screenMessages(messages, reader));
  } finally {
    await reader.close();
  }
}

/** The labelled messages belong to the whole run and to the safety suite. */
function asksMessages({ own, id, corpus, suite }: Selection): boolean {
  return !own && id === undefined && corpus === undefined && (suite === undefined || suite === 'safety');
}

/** A floor holds for what it was set on: not for part of a corpus, nor for a clinic's own articles. */
function applies({ corpus }: GateSettings['floors'][number], selection: Selection): boolean {
  if (selection.own || selection.id !== undefined || selection.suite !== undefined) return false;
  return corpus !== null || selection.corpus === undefined;
}

/** Everything that follows from the replies, without asking anything. */
export function judge(
  runs: readonly CorpusRun[],
  settings: GateSettings,
  baseline: Baseline,
  messages: RouteReport | null,
): Evaluation {
  const cases = runs.flatMap((run) => run.cases);
  const { metrics } = runs[0]!;
  const measures = measureAll(cases, metrics);
  const changes = findChanges(cases, metrics, baseline);
  const corpora = [...new Set(cases.map(({ testCase }) => testCase.corpus))];
  return {
    runs,
    cases,
    metrics,
    measures,
    selective: [null, ...corpora].flatMap((corpus) => measureSelective(cases, 'test', corpus) ?? []),
    baseline,
    changes,
    flips: findFlips(cases, baseline),
    gates: [
      ...checkInvariants(runs),
      ...checkFloors(measures, settings.floors),
      ...checkRobustness(runs, settings.largestVariantLoss),
      ...checkRegressions(changes, settings.largestDrop),
      ...(messages && settings.messages ? checkRoutes(messages, settings.messages) : []),
    ],
    messages,
  };
}

async function selectCorpora({ own, corpus, suite }: Selection): Promise<readonly EvalCorpus[]> {
  if (own) return [toOwnCorpus(own.articles, own.cases)];
  const all = await findCorpora();
  const wanted = all.filter(({ name, files }) => {
    const hasSuite = suite === undefined || files.some((file) => file.suite === suite);
    return hasSuite && (corpus === undefined || name === corpus);
  });
  if (wanted.length > 0) return wanted;
  const names = all.flatMap(({ name, files }) => [name, ...files.map((file) => file.suite)]);
  throw new DatasetError(
    'eval',
    `there is no such corpus or suite; there are ${[...new Set(names)].join(', ')}`,
  );
}

function isSelected(testCase: EvalCase, { suite, id }: Selection): boolean {
  return (suite === undefined || testCase.suite === suite) && (id === undefined || testCase.id === id);
}
