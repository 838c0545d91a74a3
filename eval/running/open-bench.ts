import { createProgressBar } from '../../src/node/progress-bar.ts';
import { DatasetError } from '../dataset/dataset-error.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import type { EvalCorpus } from '../dataset/find-corpora.ts';
import { readCaseFile, requireSound } from '../dataset/read-dataset.ts';
import { askAll, type CaseResult } from './ask-all.ts';
import { type OpenCorpus, openCorpus, sectionsOf } from './open-corpus.ts';

/** A corpus with its cases, checked against each other. */
export interface Bench {
  readonly corpus: OpenCorpus;
  readonly cases: readonly EvalCase[];
}

/** Opens a corpus and reads its cases; a bad case stops the run before anything is asked. */
export async function openBench(
  description: EvalCorpus,
  isWanted: (testCase: EvalCase) => boolean,
): Promise<Bench> {
  const all = (await Promise.all(description.files.map(readCaseFile))).flat();
  if (all.length === 0) throw new DatasetError(description.articles, 'is a corpus without cases');
  const corpus = await openCorpus(
    description,
    createProgressBar(`Indexing ${description.name}`, 'passages', process.stderr),
  );
  try {
    requireSound(all, sectionsOf(corpus));
  } catch (error) {
    await corpus.close();
    throw error;
  }
  return { corpus, cases: all.filter(isWanted) };
}

/** Asks all cases of a corpus, with a progress bar. */
export function askBench({ corpus, cases }: Bench): Promise<readonly CaseResult[]> {
  const onProgress = createProgressBar(`Asking ${corpus.name}`, 'cases', process.stderr);
  let done = 0;
  return askAll(cases, corpus, () => onProgress(++done, cases.length));
}
