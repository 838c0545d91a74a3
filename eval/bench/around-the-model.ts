import { basename, dirname } from 'node:path';
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers';
import type { Service } from '../../src/open-runtime.ts';
import { type Figure, median, percentile } from './measure.ts';

/** A bare session on the same weights, one thread as in the service, and nothing else. */
async function openBareSession(modelDirectory: string) {
  env.allowRemoteModels = false;
  env.localModelPath = `${dirname(modelDirectory)}/`;
  const name = basename(modelDirectory);
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  const model = await AutoModel.from_pretrained(name, {
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return { tokenizer, model };
}

/** What rules may take to screen a message, 99th percentile, in milliseconds. */
const SCREEN_LIMIT_MS = 5;

/**
 * Time of a whole answer, serialised, beyond the model's run over the same tokens, as a share of it. The
 * two are measured in turn, so that a machine that changes its speed changes both. The safety screen has
 * a limit of its own.
 */
export async function measureAroundTheModel(
  { assistant }: Service,
  modelDirectory: string,
  questions: readonly string[],
): Promise<readonly Figure[]> {
  const { tokenizer, model } = await openBareSession(modelDirectory);
  const shares: number[] = [];
  const bares: number[] = [];
  const screens: number[] = [];
  for (const question of questions) {
    const inputs = tokenizer(question);
    const bare = await time(() => model(inputs));
    let screen = 0;
    const whole = await time(async () => {
      const answer = await assistant.answer({ question, history: [] }, (step) => {
        if (step.name === 'screen') screen += step.ms;
      });
      return JSON.stringify(answer);
    });
    bares.push(bare);
    screens.push(screen);
    shares.push((whole - screen - bare) / bare);
  }
  await model.dispose();
  const screenMs = percentile(screens, 99);
  return [
    {
      name: 'Everything around the model, as a share of the model',
      ratio: median(shares),
      limit: 0.4,
      detail: `median of ${questions.length} questions; the model alone takes ${median(bares).toFixed(2)} ms`,
    },
    {
      name: `Safety screen p99 against ${SCREEN_LIMIT_MS} ms`,
      ratio: screenMs / SCREEN_LIMIT_MS,
      limit: 1,
      detail: `median ${median(screens).toFixed(2)} ms, p99 ${screenMs.toFixed(2)} ms`,
    },
  ];
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
