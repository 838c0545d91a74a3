import { findCorpora } from './dataset/find-corpora.ts';
import { judge } from './evaluate.ts';
import type { Fault } from './faults/fault.ts';
import { READING_FAULTS } from './faults/reading-faults.ts';
import { REPLY_FAULTS } from './faults/reply-faults.ts';
import { type Baseline, toBaseline } from './gates/baseline.ts';
import type { Gate } from './gates/gate.ts';
import { type GateSettings, readGateSettings } from './gates/settings.ts';
import { askAll } from './running/ask-all.ts';
import { type Bench, openBench } from './running/open-bench.ts';
import { rememberQuestions } from './running/remember-questions.ts';
import type { CorpusRun } from './running/run-corpus.ts';
import { createMetrics, scoreAll } from './scorers/score-all.ts';

/** Corpora with lists, follow-ups, safety and injection among them: enough to notice every fault. */
const CORPORA = ['seed', 'stoneway'];

const out = (text: string) => process.stdout.write(`${text}\n`);
const settings = await readGateSettings();
const benches = await openBenches();
try {
  process.exitCode = await main();
} finally {
  for (const { corpus } of benches) await corpus.close();
}

/** Injects one fault after the other; each has to turn a gate red that is green without it. */
async function main(): Promise<number> {
  const healthy = await runAll(null);
  const { cases, metrics } = judge(healthy, settings, new Map(), null);
  const baseline = toBaseline(cases, metrics);
  const alreadyRed = new Map(
    judge(healthy, settings, baseline, null).gates.map((gate) => [gate.name, broken(gate)]),
  );
  let unnoticed = 0;
  for (const fault of [...READING_FAULTS, ...REPLY_FAULTS]) {
    const red = await findRed(fault, baseline, settings, alreadyRed);
    if (red.length === 0) unnoticed += 1;
    out(`${red.length === 0 ? 'UNNOTICED' : 'noticed  '}  ${fault.name}`);
    for (const { name, detail } of red.slice(0, 3)) out(`             ${name}: ${detail}`);
  }
  const all = READING_FAULTS.length + REPLY_FAULTS.length;
  out(`${all - unnoticed} passed, ${unnoticed} failed`);
  return unnoticed === 0 ? 0 : 1;
}

async function openBenches(): Promise<readonly Bench[]> {
  const opened: Bench[] = [];
  for (const description of await findCorpora()) {
    if (!CORPORA.includes(description.name)) continue;
    const { corpus, cases } = await openBench(description, () => true);
    opened.push({ corpus: corpus.withParts({ encoder: rememberQuestions(corpus.parts.encoder) }), cases });
  }
  return opened;
}

/** Gates that only the fault turns red, or that it breaks for more cases than were broken before. */
async function findRed(
  fault: Fault,
  baseline: Baseline,
  { floors, ...rest }: GateSettings,
  alreadyRed: ReadonlyMap<string, number>,
): Promise<readonly Gate[]> {
  const { gates } = judge(await runAll(fault), { ...rest, floors }, baseline, null);
  return gates.filter((gate) => !gate.isPassed && broken(gate) > (alreadyRed.get(gate.name) ?? 0));
}

/** How badly a gate is red: 0 for a green one. */
function broken({ isPassed, cases }: Gate): number {
  return isPassed ? 0 : Math.max(1, cases.length);
}

async function runAll(fault: Fault | null): Promise<readonly CorpusRun[]> {
  const runs: CorpusRun[] = [];
  for (const { corpus, cases } of benches) {
    // Judged by the healthy articles: a fault must not judge itself.
    const { articles } = corpus.parts.snapshot;
    const metrics = createMetrics(articles);
    const results = await askAll(cases, fault ? await fault.inject(corpus) : corpus, () => undefined);
    runs.push({
      name: corpus.name,
      version: '',
      articles,
      hasGraph: corpus.hasGraph,
      cases: scoreAll(results, metrics),
      metrics,
      robustness: [],
      timing: { loop: 1, times: [], unrepeatable: [] },
    });
  }
  return runs;
}
