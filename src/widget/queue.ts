import type { Ask } from './ask.ts';
import { isAnswered, type Turn } from './conversation.ts';

/** A turn that can still change. */
export type OpenTurn = { -readonly [Key in keyof Turn]: Turn[Key] };

/** Sends questions one after the other. */
export interface Queue {
  /** Sends a turn as soon as the earlier ones are done. */
  send(turn: OpenTurn): void;
  /** Ends the request that is under way. */
  stop(): void;
}

/** @param onTurn - is told of a new turn and of each change of one. */
export function createQueue(turns: readonly OpenTurn[], ask: Ask, onTurn: (turn: Turn) => void): Queue {
  let request = new AbortController();

  async function askNext(): Promise<void> {
    if (turns.some((turn) => turn.isAsking)) return;
    const turn = turns.find(({ outcome }) => outcome === null);
    if (turn === undefined) return;
    turn.isAsking = true;
    request = new AbortController();
    const { signal } = request;
    onTurn(turn);
    const outcome = await ask(turn.question, earlierQuestions(turns, turn), signal);
    // A new chat may have begun meanwhile.
    if (!turns.includes(turn)) return;
    turn.isAsking = false;
    turn.outcome = outcome;
    onTurn(turn);
    await askNext();
  }

  return {
    send(turn) {
      onTurn(turn);
      void askNext();
    },
    stop: () => request.abort(),
  };
}

function earlierQuestions(turns: readonly Turn[], until: Turn): string[] {
  return turns
    .slice(0, turns.indexOf(until))
    .filter(isAnswered)
    .map(({ question }) => question);
}
