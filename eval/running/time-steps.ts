import type { CaseResult } from './ask-all.ts';
import { askCase } from './ask-case.ts';
import type { OpenCorpus } from './open-corpus.ts';

/** Cases asked one after another: enough for a median, too few for a tail that means anything. */
const TIMED = 60;

/** Milliseconds of one step over many cases. Never a gate: machines differ. */
export interface StepTimes {
  readonly step: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Timing {
  /** Milliseconds of {@link timeLoop} in the same run: what the other times are compared with. */
  readonly loop: number;
  readonly times: readonly StepTimes[];
  /** Cases whose second reply differs from the first by a single byte. */
  readonly unrepeatable: readonly string[];
}

/** Asks some cases again, one at a time and with nothing remembered: how long, and are replies the same? */
export async function timeSteps(results: readonly CaseResult[], corpus: OpenCorpus): Promise<Timing> {
  const step = Math.max(1, Math.floor(results.length / TIMED));
  const sample = results.filter((_, i) => i % step === 0);
  const byStep = new Map<string, number[]>();
  const unrepeatable: string[] = [];
  for (const { testCase, outcome } of sample) {
    const again = await askCase(testCase, corpus);
    if (JSON.stringify(again.answer) !== JSON.stringify(outcome.answer)) unrepeatable.push(testCase.id);
    for (const { name, ms } of again.times) byStep.set(name, [...(byStep.get(name) ?? []), ms]);
    const whole = again.times.reduce((sum, { ms }) => sum + ms, 0);
    byStep.set('whole', [...(byStep.get('whole') ?? []), whole]);
  }
  return { loop: timeLoop(), times: [...byStep].map(([name, ms]) => toStepTimes(name, ms)), unrepeatable };
}

/** Rounds of the loop; the median of them is taken. */
const ROUNDS = 9;

/** Additions of one round: a few milliseconds, like a question. */
const ADDITIONS = 4_000_000;

/** Times plain arithmetic, so that machines, and hours on a shared machine, can be compared. */
function timeLoop(): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < ADDITIONS; i += 1) sum = (sum + i * 3) | 0;
    return { ms: performance.now() - start, sum };
  });
  return times.toSorted((a, b) => a.ms - b.ms)[Math.floor(ROUNDS / 2)]!.ms;
}

function toStepTimes(step: string, ms: readonly number[]): StepTimes {
  const rising = ms.toSorted((a, b) => a - b);
  const at = (share: number) => rising[Math.min(rising.length - 1, Math.floor(share * rising.length))]!;
  return { step, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
