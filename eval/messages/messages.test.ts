import { expect, it } from 'vitest';
import { DANGER_MODEL } from '../../src/safety/danger-model.ts';
import { ENCODER_THREAD } from '../../src/testing/compiled.ts';
import { checkRoutes } from './check-routes.ts';
import { measureRoutes } from './measure-routes.ts';
import { openReader } from './open-reader.ts';
import { printRoutes } from './print-routes.ts';
import { readMessages, TRAINING_FILE, UNSEEN_FILE } from './read-messages.ts';
import { type ScreenedMessage, screenMessages } from './screen-messages.ts';

const screened = (route: string, given: string, byRules = given): ScreenedMessage => {
  return { text: `${route} as ${given}`, history: [], category: 'any', route, given, byRules };
};

const report = measureRoutes([
  screened('crisis', 'emergency'),
  screened('crisis', 'answer_with_support'),
  screened('emergency', 'emergency', 'answer'),
  screened('answer', 'crisis'),
  screened('out_of_scope', 'answer'),
  screened('answer', 'answer'),
]);

it('counts either card as met danger, and a support line apart', () => {
  expect(report.dangerRecall).toMatchObject({ events: 2, trials: 3 });
  expect(report.dangerRecallByRules).toMatchObject({ events: 1, trials: 3 });
  expect(report.dangerSupported).toMatchObject({ events: 3, trials: 3 });
  expect(report.falseTakeovers).toMatchObject({ events: 1, trials: 3 });
});

it('leaves what is out of scope to the articles', () => {
  const answer = report.routes.find(({ route }) => route === 'answer');
  expect(answer?.recall).toMatchObject({ events: 2, trials: 3 });
  expect(answer?.precision).toMatchObject({ events: 2, trials: 2 });
});

it('SAF-9 prints every error, missed danger and false alarms first', () => {
  const lines = printRoutes(report).split('\n');
  const from = lines.findIndex((line) => line.startsWith('every error'));
  expect(lines.slice(from + 1, from + 4)).toEqual([
    'crisis → answer_with_support, any: crisis as answer_with_support',
    'answer → crisis, any: answer as crisis',
    'crisis → emergency, any: crisis as emergency',
  ]);
});

it('turns red below a floor', () => {
  const settings = { dangerRecall: 0.7, dangerRecallByRules: 0.3, falseTakeovers: 0.4 };
  expect(checkRoutes(report, settings).map(({ isPassed }) => isPassed)).toEqual([false, true, true]);
});

it('keeps unseen messages apart from those that were fitted to', async () => {
  const training = new Set((await readMessages(TRAINING_FILE)).map(({ text }) => text.toLowerCase()));
  const unseen = await readMessages(UNSEEN_FILE);
  expect(unseen.filter(({ text }) => training.has(text.toLowerCase()))).toEqual([]);
});

it('SAF-7 raises veiled words that no rule knows, and leaves plain questions alone', async () => {
  const veiled =
    'I have written letters to each of them and sorted the money, they will be fine once I am not a weight on them';
  const plain = 'How long does a session take, and can my wife sit with me?';
  const reader = await openReader(ENCODER_THREAD);
  const messages = [veiled, plain].map((text) => ({ text, history: [], category: 'any', route: 'any' }));
  const [danger, question] = await screenMessages(messages, reader);
  await reader.close();
  expect(danger?.given).toBe('crisis');
  expect(question?.given).toBe('answer');
});

it('reads with the encoder that the danger model was fitted to', async () => {
  const reader = await openReader(ENCODER_THREAD);
  await reader.close();
  expect(DANGER_MODEL.encoder).toBe(reader.model);
});
