import { writeFile } from 'node:fs/promises';
import { sight } from '../src/safety/sightings.ts';
import type { Thresholds } from '../src/safety/thresholds.ts';
import { readGateSettings } from './gates/settings.ts';
import { countFinds } from './messages/count-finds.ts';
import { fitThresholds, type SeenMessage } from './messages/fit-thresholds.ts';
import { openReader } from './messages/open-reader.ts';
import { CALIBRATION_FILE, readMessages } from './messages/read-messages.ts';
import { readPlainQuestions } from './messages/read-plain-questions.ts';

const TARGET = 'src/safety/thresholds.json';

const out = (text: string) => process.stdout.write(`${text}\n`);

const { risks } = await readGateSettings();
const reader = await openReader();
const messages = await readMessages(CALIBRATION_FILE);
const questions = await readPlainQuestions(['calibration']);
const seen: SeenMessage[] = [];
for (const { text, ...label } of [
  ...messages.map(({ text, route }) => ({ text, route, isQuestion: false })),
  ...questions.map((text) => ({ text, route: 'answer', isQuestion: true })),
]) {
  seen.push({ ...label, own: sight(text), reading: await reader.read(text) });
  if (seen.length % 500 === 0) out(`${seen.length} of ${messages.length + questions.length} messages read`);
}
await reader.close();
out(countFinds(seen));
const thresholds: Thresholds = { model: reader.model, ...fitThresholds(seen, risks) };
await writeFile(TARGET, `${JSON.stringify(thresholds, null, 2)}\n`);
out(`${TARGET} is written: ${JSON.stringify(thresholds)}`);
