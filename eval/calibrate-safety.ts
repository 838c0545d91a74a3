import { writeFile } from 'node:fs/promises';
import type { DangerModel } from '../src/safety/danger-model.ts';
import { sightConversation } from '../src/safety/triage.ts';
import { isQuestion } from './dataset/eval-case.ts';
import { findCorpora } from './dataset/find-corpora.ts';
import { readCaseFile } from './dataset/read-dataset.ts';
import { readGateSettings } from './gates/settings.ts';
import { countTakeovers } from './messages/count-takeovers.ts';
import { fitDangerModel, type SeenMessage } from './messages/fit-danger-model.ts';
import { openReader } from './messages/open-reader.ts';
import { readMessages, TRAINING_FILE } from './messages/read-messages.ts';

const TARGET = 'src/safety/danger-model.json';

const out = (text: string) => process.stdout.write(`${text}\n`);

const { risks } = await readGateSettings();
const reader = await openReader();
const training = await readMessages(TRAINING_FILE);
const questions = await readQuestions();
const seen: SeenMessage[] = [];
for (const { text, ...label } of [
  ...training.map(({ text, route }) => ({ text, route, isQuestion: false })),
  ...questions.map((text) => ({ text, route: 'answer', isQuestion: true })),
]) {
  const { own } = sightConversation({ question: text, history: [] });
  seen.push({ ...label, own, reading: await reader.read(text) });
  if (seen.length % 500 === 0) out(`${seen.length} of ${training.length + questions.length} messages read`);
}
await reader.close();
out('Fitting twelve times: for each kind of danger, five for the thresholds and one to keep');
const crisis = fitDangerModel(seen, 'crisis', risks);
const emergency = fitDangerModel(seen, 'emergency', risks);
out(countTakeovers(seen, [crisis, emergency]));
const model: DangerModel = { encoder: reader.model, crisis: crisis.weights, emergency: emergency.weights };
await writeFile(TARGET, `${JSON.stringify(model, null, 1)}\n`);
out(
  `${TARGET} is written: takeover from ${model.crisis.takeover} (crisis), ${model.emergency.takeover} (emergency)`,
);

/** Questions that the articles answer or do not answer, without those of the test split. */
async function readQuestions(): Promise<readonly string[]> {
  const corpora = await findCorpora();
  const files = corpora.flatMap((corpus) => corpus.files);
  const cases = (await Promise.all(files.map(readCaseFile))).flat();
  return cases
    .filter((testCase) => isQuestion(testCase) && testCase.split !== 'test')
    .map(({ turns }) => turns.at(-1)!);
}
