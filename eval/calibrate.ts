import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import current from '../src/retrieval/calibration.json' with { type: 'json' };
import { fitCalibration } from './calibration/fit-calibration.ts';
import { printDecisions } from './calibration/print-comparison.ts';
import { isQuestion, type Split } from './dataset/eval-case.ts';
import { type EvalCorpus, findCorpora } from './dataset/find-corpora.ts';
import { readGateSettings } from './gates/settings.ts';
import type { CaseResult } from './running/ask-all.ts';
import { askBench, openBench } from './running/open-bench.ts';
import { groupBy } from './statistics/group-by.ts';

const TARGET = 'src/retrieval/calibration.json';

const out = (text: string) => process.stdout.write(`${text}\n`);

const {
  risks: { wrongAnswer, lostChoice },
} = await readGateSettings();
const risks = { wrongAnswer, lostChoice };
const corpora = await findCorpora();
const { results, model } = await askQuestions(corpora);
const inSplit = (split: Split) => results.filter(({ testCase }) => testCase.split === split);
const cases = { development: inSplit('development'), calibration: inSplit('calibration') };
const fitted = fitCalibration(cases, model, risks);
const { answer, choices } = fitted;

for (const split of ['calibration', 'development'] as const) {
  out(`\n${split} split, before\n${printDecisions(inSplit(split), current)}`);
  out(`\n${split} split, after\n${printDecisions(inSplit(split), fitted.calibration)}`);
}
if (answer && choices) await save();
else {
  out(`\nNot even the strictest candidate keeps the stated risks; ${TARGET} stays as it is.`);
  process.exitCode = 1;
}

async function save(): Promise<void> {
  const provenance = {
    confidenceFittedOn: countByCorpus(cases.development),
    thresholdsChosenOn: countByCorpus(cases.calibration),
    cases: await hashCaseFiles(corpora),
    risks,
    answer,
    choices,
  };
  const text = `${JSON.stringify({ ...fitted.calibration, provenance }, null, 2)}\n`;
  await writeFile(TARGET, text);
  out(`\n${TARGET} is now\n${text}`);
}

function countByCorpus(set: readonly CaseResult[]): Readonly<Record<string, number>> {
  const groups = groupBy(set, ({ testCase }) => testCase.corpus);
  return Object.fromEntries([...groups].map(([name, group]) => [name, group.length]));
}

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
