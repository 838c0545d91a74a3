import { describe, expect, it } from 'vitest';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import {
  createFakeRetriever,
  createFakeSnapshot,
  FAKE_CALIBRATION,
  parseFakeArticle,
} from '../testing/fake-snapshot.ts';
import { composeSection } from './compose-section.ts';
import { createFindShown } from './find-shown.ts';
import { matchesOf } from './place.ts';
import { createReader } from './read-message.ts';

const LONG = (word: string) =>
  `The ${word} room is on the ${word} floor. ${`It has a ${word} door. `.repeat(20)}`;

async function open(body: string) {
  const article = parseFakeArticle('house', body);
  const retriever = createFakeRetriever(await createFakeSnapshot([article]));
  const readInContext = (question: string, history: readonly string[]) =>
    history.length > 0 ? [...history, question].join(' | ') : null;
  const reader = createReader({ encoder: createFakeEncoder(), retriever, readInContext });
  const calibration = { ...FAKE_CALIBRATION, answerThreshold: 0, choicesThreshold: 0 };
  const message = { question: 'more', history: ['red room'] };
  const passes = await reader.readEach(message, () => undefined);
  const readings = await reader.read(message, passes.at(-1)!, () => undefined);
  const { ranking } = await reader.rank(message, readings, () => undefined);
  const section = article.sections[0]!;
  const findShown = createFindShown(reader, calibration);
  const understood = { ranking, understoodAs: 'red room → more' };
  const shown = await findShown(message, { kind: 'answer', section }, understood);
  return { section, ranking, shown };
}

describe('findShown', () => {
  it('lets a long section go on with what the reply before has not shown', async () => {
    const { section, ranking, shown } = await open(`${LONG('red')}\n\n${LONG('blue')}\n\n${LONG('green')}`);
    expect(shown.size).toBeGreaterThan(0);
    const { nearest } = composeSection(section, matchesOf(section, ranking), shown);
    expect(shown.has(nearest)).toBe(false);
  });

  it('finds nothing where the whole section is shown', async () => {
    expect((await open('The red room is upstairs.')).shown.size).toBe(0);
  });
});
