import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Runtime, Service } from '../../src/open-runtime.ts';
import { type Figure, percentile } from './measure.ts';

/** Questions under way at once. */
const AT_ONCE = 8;
/** Longest event-loop delay, 99th percentile, in milliseconds. */
const DELAY_LIMIT_MS = 20;

/** Many questions in a row, eight at a time: no error, no growing queue, a free event loop. */
export async function measureLoad(
  { assistant }: Service,
  { encoder }: Runtime,
  questions: readonly string[],
): Promise<readonly Figure[]> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const latencies: number[] = [];
  let errors = 0;
  let longestQueue = 0;
  const queue = [...questions];
  async function ask(): Promise<void> {
    for (let question = queue.shift(); question !== undefined; question = queue.shift()) {
      const start = performance.now();
      await assistant.answer({ question, history: [] }).catch(() => {
        errors += 1;
      });
      latencies.push(performance.now() - start);
      longestQueue = Math.max(longestQueue, encoder.pending);
    }
  }
  delay.enable();
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  delay.disable();
  const delayMs = delay.percentile(99) / 1e6;
  return [
    {
      name: `Event-loop delay p99 against ${DELAY_LIMIT_MS} ms`,
      ratio: delayMs / DELAY_LIMIT_MS,
      limit: 1,
      detail: `${delayMs.toFixed(1)} ms under ${questions.length} questions, ${AT_ONCE} at a time`,
    },
    {
      name: `Longest queue against the ${AT_ONCE} questions under way`,
      ratio: longestQueue / AT_ONCE,
      limit: 1,
      detail: `answer p50 ${percentile(latencies, 50).toFixed(1)} ms, p99 ${percentile(latencies, 99).toFixed(1)} ms`,
    },
    { name: 'Errors', ratio: errors, limit: 0, detail: `${errors} of ${questions.length} questions` },
  ];
}
