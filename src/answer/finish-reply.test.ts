import { describe, expect, it } from 'vitest';
import { FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { EMPTY } from './draft-reply.ts';
import { finishReply } from './finish-reply.ts';

const MESSAGE = { question: 'Is it safe?', history: ['What is it?'] };
const finish = (message = MESSAGE, house = FAKE_HOUSE, version = 'v1') =>
  finishReply(EMPTY, message, house, version);

describe('finishReply', () => {
  it('adds disclaimer, contact, text, id and version to a draft', async () => {
    const answer = await finish();
    expect(answer).toMatchObject({ ...EMPTY, ...FAKE_HOUSE, corpusVersion: 'v1' });
    expect(answer.id).toMatch(/^[0-9a-f]{16}$/);
    expect(answer.text.endsWith(FAKE_HOUSE.disclaimer)).toBe(true);
  });

  it('gives the same id to the same question, history, version and settings', async () => {
    expect((await finish()).id).toBe((await finish()).id);
  });

  it.each([
    ['question', finish({ ...MESSAGE, question: 'Is it safe' })],
    ['history', finish({ ...MESSAGE, history: [] })],
    ['version', finish(MESSAGE, FAKE_HOUSE, 'v2')],
    ['settings', finish(MESSAGE, { ...FAKE_HOUSE, disclaimer: 'Ask a doctor.' })],
  ])('gives another id to another %s', async (_, other) => {
    expect((await other).id).not.toBe((await finish()).id);
  });

  it('does not name the question in the reply', async () => {
    expect(JSON.stringify(await finish())).not.toContain('Is it safe');
  });

  it('takes any characters for a question', async () => {
    expect((await finish({ question: '\uD800 🙂 \0', history: [] })).id).toMatch(/^[0-9a-f]{16}$/);
  });
});
