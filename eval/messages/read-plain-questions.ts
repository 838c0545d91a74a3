import { isQuestion, type Split } from '../dataset/eval-case.ts';
import { findCorpora } from '../dataset/find-corpora.ts';
import { readCaseFile } from '../dataset/read-dataset.ts';
import { readMessages, TRAINING_FILE } from './read-messages.ts';

/** What visitors ask the corpora, without questions that the message head was trained on. */
export async function readPlainQuestions(splits: readonly Split[]): Promise<readonly string[]> {
  const trained = new Set((await readMessages(TRAINING_FILE)).map(({ text }) => text.toLowerCase()));
  const files = (await findCorpora()).flatMap((corpus) => corpus.files);
  const cases = (await Promise.all(files.map(readCaseFile))).flat();
  return cases
    .filter((testCase) => isQuestion(testCase) && splits.includes(testCase.split))
    .map(({ turns }) => turns.at(-1)!)
    .filter((text) => !trained.has(text.toLowerCase()));
}
