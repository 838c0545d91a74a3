import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../src/config.ts';
import { createProgressBar } from '../../src/node/progress-bar.ts';
import { openRuntime } from '../../src/open-runtime.ts';
import { measureAroundTheModel } from './around-the-model.ts';
import { measureLoad } from './load.ts';
import { printFigure } from './measure.ts';
import { measureServer } from './server.ts';

/** Two invented clinics together have more than 200 sections. */
const CORPORA = ['riverbend', 'stoneway'];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const rounds = values.quick ? 1 : 5;
const folder = await mkdtemp(join(tmpdir(), 'vouch-bench-'));
try {
  process.exitCode = await main();
} finally {
  await rm(folder, { recursive: true });
}

/** Prints every figure; the exit code is 1 if one misses its limit. */
async function main(): Promise<number> {
  const environment = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
  for (const name of CORPORA) {
    await cp(`eval/corpora/${name}/articles`, environment.CORPUS_DIR, { recursive: true });
  }
  const questions = (await readQuestions()).slice(0, 1000);
  const config = loadConfig({ ...process.env, ...environment });
  const runtime = await openRuntime(config);
  await runtime.build(createProgressBar('Embedding', 'passages', process.stderr));
  const service = await runtime.open(() => undefined);
  const { sections, passages } = service.parts.snapshot.manifest;
  process.stdout.write(`${sections} sections, ${passages} passages; every figure is a ratio of this run\n`);

  const warmUp = questions.slice(0, 100);
  for (const question of warmUp) await service.assistant.answer({ question, history: [] });
  const sample = questions.slice(0, 200 * rounds);
  const figures = [
    ...(await measureAroundTheModel(service, config.MODEL_DIR, sample)),
    ...(await measureLoad(service, runtime, questions)),
  ];
  await runtime.encoder.close();
  figures.push(...(await measureServer(environment, questions)));
  for (const figure of figures) process.stdout.write(`${printFigure(figure)}\n`);
  return figures.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
}

/** The single questions of the invented clinics, in an order that does not follow their sections. */
async function readQuestions(): Promise<readonly string[]> {
  const texts = await Promise.all(
    CORPORA.map((name) => readFile(`eval/corpora/${name}/cases.jsonl`, 'utf8')),
  );
  const turns = texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { turns: string[] }).turns),
  );
  const single = turns.flatMap((questions) => (questions.length === 1 ? questions : []));
  return single.map((_, i) => single[(i * 101) % single.length]!);
}
