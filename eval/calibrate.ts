import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import current from '../src/retrieval/calibration.json' with { type: 'json' };
import { fitCalibration, type StatedRisks } from './calibration/fit-calibration.ts';
import { printDecisions } from './calibration/print-comparison.ts';
import { isQuestion, type Split } from './dataset/eval-case.ts';
import { type EvalCorpus, findCorpora } from './dataset/find-corpora.ts';
import type { CaseResult } from './running/ask-all.ts';
import { askBench, openBench } from './running/open-bench.ts';

const TARGET = 'src/retrieval/calibration.json';
const GATES = 'eval/gates.json';

const out = (text: string) => process.stdout.write(`${text}\n`);

const { risks } = JSON.parse(await readFile(GATES, 'utf8')) as { risks: StatedRisks };
const corpora = await findCorpora();
const { results, model } = await askQuestions(corpora);
const inSplit = (split: Split) => results.filter(({ testCase }) => testCase.split === split);
const calibrationSet = inSplit('calibration');
const fitted = fitCalibration(calibrationSet, model, risks);
const { answer, choices } = fitted;

for (const split of ['calibration', 'development'] as const) {
  out(`\n${split} split, before\n${printDecisions(inSplit(split), current)}`);
  out(`\n${split} split, after\n${printDecisions(inSplit(split), fitted.calibration)}`);
}
const provenance = {
  fittedOn: Object.fromEntries(
    corpora
      .map(({ name }) => [name, calibrationSet.filter(({ testCase }) => testCase.corpus === name).length])
      .filter(([, n]) => n !== 0),
  ),
  cases: await hashCaseFiles(corpora),
  risks,
  answer,
  choices,
};
const text = `${JSON.stringify({ ...fitted.calibration, provenance }, null, 2)}\n`;
await writeFile(TARGET, text);
out(`\n${TARGET} is now\n${text}`);
if (!answer) out('No candidate keeps the stated risk of a wrong answer: nothing will be asserted.');

/** Asks what may be looked at: the test split is not even asked. */
async function askQuestions(
  all: readonly EvalCorpus[],
): Promise<{ results: readonly CaseResult[]; model: string }> {
  const results: CaseResult[] = [];
  let model = '';
  for (const description of all) {
    const bench = await openBench(
      description,
      (testCase) => isQuestion(testCase) && testCase.split !== 'test',
    );
    model = bench.corpus.parts.encoder.model.id;
    results.push(...(await askBench(bench)));
    await bench.corpus.close();
  }
  return { results, model };
}

async function hashCaseFiles(all: readonly EvalCorpus[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, suite } of all.flatMap(({ files }) => files)) {
    if (isQuestion({ suite })) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}
