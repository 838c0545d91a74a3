import { describe, expect, it } from 'vitest';
import type { TraceStep } from '../domain/ports.ts';
import { readInContext } from '../retrieval/read-in-context.ts';
import { createFakeEncoder } from '../testing/fake-encoder.ts';
import { createFakeRetriever, createFakeSnapshot, parseFakeArticle } from '../testing/fake-snapshot.ts';
import { createReader } from './read-message.ts';
import { startStopwatch } from './stopwatch.ts';

const ARTICLE = parseFakeArticle(
  'visits',
  '## Costs\n\nOne session costs ninety pounds.\n\n## Safety\n\nNausea is common. It passes quickly.',
);
const reader = createReader({
  encoder: createFakeEncoder(),
  retriever: createFakeRetriever(await createFakeSnapshot([ARTICLE])),
  readInContext,
});

async function understand(question: string, history: readonly string[]) {
  const steps: TraceStep[] = [];
  const watch = startStopwatch((step) => steps.push(step));
  const message = { question, history };
  const passes = await reader.readEach(message, watch);
  const readings = await reader.read(message, passes.at(-1)!, watch);
  const { ranking, understoodAs } = await reader.rank(message, readings, watch);
  return { first: ranking.sections[0]!.section.id, understoodAs, steps };
}

describe('createReader', () => {
  it('reads a first question alone', async () => {
    const { first, understoodAs, steps } = await understand('session costs', []);
    expect({ first, understoodAs }).toEqual({ first: 'visits#costs', understoodAs: null });
    expect(steps.map(({ name }) => name)).toEqual(['encode', 'rank']);
  });

  it('reads a follow-up with the earlier question, and says so', async () => {
    const { first, understoodAs } = await understand('for two', [
      'nausea',
      'one session costs ninety pounds',
    ]);
    expect(first).toBe('visits#costs');
    expect(understoodAs).toBe('one session costs ninety pounds → for two');
  });

  it('keeps a clear question from harm by an unrelated earlier one', async () => {
    const { first, understoodAs } = await understand('nausea passes quickly', ['who won the cup']);
    expect({ first, understoodAs }).toEqual({ first: 'visits#safety', understoodAs: null });
  });

  it('reports what it read, both rankings, and how long each took', async () => {
    const { steps } = await understand('for two', ['session costs']);
    expect(steps).toMatchObject([
      { name: 'encode', text: 'for two' },
      { name: 'encode', text: 'session costs | for two' },
      { name: 'rank', reading: 'alone' },
      { name: 'rank', reading: 'in-context' },
    ]);
    expect(steps.every(({ ms }) => ms >= 0)).toBe(true);
  });
});
