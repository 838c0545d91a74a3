import { isQuestion } from '../dataset/eval-case.ts';
import { findCorpora } from '../dataset/find-corpora.ts';
import { readCaseFile } from '../dataset/read-dataset.ts';

// The plain questions that the message head is trained on, for `train.py`.
for (const { files } of await findCorpora()) {
  const cases = (await Promise.all(files.map(readCaseFile))).flat();
  for (const testCase of cases) {
    if (!isQuestion(testCase) || testCase.split !== 'development') continue;
    process.stdout.write(`${JSON.stringify({ text: testCase.turns.at(-1) })}\n`);
  }
}
