// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAKE_ANSWERS } from '../testing/fake-assistant.ts';
import type { Outcome } from './ask.ts';
import { createConversation } from './conversation.ts';
import { createSession, IDLE_MS, type Session } from './session.ts';

const ANSWER: Outcome = { kind: 'answer', answer: FAKE_ANSWERS.answer };
const TROUBLE: Outcome = { kind: 'trouble', reason: 'failed', retryAfter: 0 };

/** A conversation whose requests the test answers by hand. */
function start(session: Session = createSession('test', () => 0)) {
  const requests: {
    question: string;
    history: readonly string[];
    signal: AbortSignal;
    reply: (o: Outcome) => Promise<void>;
  }[] = [];
  const onIdle = vi.fn();
  const conversation = createConversation({
    ask: (question, history, signal) =>
      new Promise((resolve) => {
        const reply = async (outcome: Outcome) => {
          resolve(outcome);
          await new Promise((done) => setTimeout(done));
        };
        requests.push({ question, history, signal, reply });
      }),
    session,
    onTurn: () => {},
    onIdle,
  });
  return { conversation, requests, onIdle };
}

afterEach(() => {
  sessionStorage.clear();
  vi.useRealTimers();
});

describe('a conversation', () => {
  it('WID-13: sends one question at a time and lets the others wait', async () => {
    const { conversation, requests } = start();
    conversation.submit('First');
    conversation.submit('Second');
    expect(requests.map(({ question }) => question)).toEqual(['First']);
    await requests[0]!.reply(ANSWER);
    expect(requests[1]).toMatchObject({ question: 'Second', history: ['First'] });
  });

  it('WID-26: asks again only once, and only what failed', async () => {
    const { conversation, requests } = start();
    conversation.submit('First');
    const [turn] = conversation.turns;
    conversation.retry(turn!);
    await requests[0]!.reply(TROUBLE);
    conversation.retry(turn!);
    conversation.retry(turn!);
    expect(requests).toHaveLength(2);
    await requests[1]!.reply(ANSWER);
    conversation.retry(turn!);
    expect(requests).toHaveLength(2);
    expect(conversation.turns).toHaveLength(1);
  });

  it('leaves what failed out of the history', async () => {
    const { conversation, requests } = start();
    conversation.submit('First');
    await requests[0]!.reply(TROUBLE);
    conversation.submit('Second');
    expect(requests[1]!.history).toEqual([]);
  });

  it('ends the request on stop, on clear and on close', () => {
    for (const end of ['stop', 'clear', 'close'] as const) {
      const { conversation, requests } = start();
      conversation.submit('First');
      conversation[end](conversation.turns[0]!);
      expect(requests[0]!.signal.aborted).toBe(true);
    }
  });

  it('keeps numbers in view after danger, also over later replies and a click on the website', async () => {
    const { conversation, requests } = start();
    conversation.submit('guidance');
    await requests[0]!.reply({ kind: 'answer', answer: FAKE_ANSWERS.guidance });
    const pinned = [{ type: 'link', text: 'Call 112', href: 'tel:112' }];
    expect(conversation.pinned).toEqual(pinned);
    conversation.submit('And then?');
    await requests[1]!.reply(ANSWER);
    expect(conversation.pinned).toEqual(pinned);
    expect(start().conversation.pinned).toEqual(pinned);
  });

  it('WID-27: is remembered by the tab, and forgotten by “New chat”', async () => {
    const { conversation, requests } = start();
    expect(sessionStorage.length).toBe(0);
    conversation.submit('First');
    await requests[0]!.reply(ANSWER);
    expect(start().conversation.turns).toMatchObject([{ question: 'First', outcome: ANSWER }]);
    conversation.clear();
    expect(sessionStorage.length).toBe(0);
    expect(conversation.turns).toEqual([]);
  });

  it('is forgotten after half an hour without a question', async () => {
    vi.useFakeTimers();
    const { conversation, requests, onIdle } = start();
    conversation.submit('First');
    void requests[0]!.reply(ANSWER);
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(onIdle).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(sessionStorage.length).toBe(0);
  });

  it('is not restored when the tab comes back later than that', async () => {
    let time = 0;
    const session = createSession('test', () => time);
    session.save({ turns: [{ question: 'First', outcome: ANSWER, isAsking: false }], pinned: [] });
    expect(session.read().turns).toHaveLength(1);
    time = IDLE_MS + 1;
    expect(session.read().turns).toEqual([]);
    expect(sessionStorage.length).toBe(0);
  });

  it('works where the browser forbids storage, or holds something else', () => {
    sessionStorage.setItem('test', '{"turns":1}');
    expect(start().conversation.turns).toEqual([]);
    vi.stubGlobal('sessionStorage', undefined);
    expect(start().conversation.turns).toEqual([]);
    vi.unstubAllGlobals();
  });
});
