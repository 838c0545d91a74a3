import type { Answer, LinkBlock } from '../domain/reply.ts';
import type { Ask, Outcome } from './ask.ts';
import { createMemory } from './memory.ts';
import { createQueue, type OpenTurn } from './queue.ts';
import type { Session } from './session.ts';

/** One question and what became of it. */
export interface Turn {
  readonly question: string;
  readonly outcome: Outcome | null;
  /** Whether its request is under way; a turn with neither waits for the one before. */
  readonly isAsking: boolean;
}

/** What is said and asked in one chat, without any DOM. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly pinned: readonly LinkBlock[];
  /** Adds a question; it is sent as soon as the earlier ones are done. */
  submit(question: string): void;
  /** Asks again, once, what failed or was stopped. */
  retry(turn: Turn): void;
  /** Ends the request that is under way. */
  stop(turn: Turn): void;
  /** Keeps these links in view, as after a card for somebody in danger. */
  pin(links: readonly LinkBlock[]): void;
  /** Forgets everything, also what the tab remembers. */
  clear(): void;
  /** Ends all requests and timers. */
  close(): void;
}

export interface ConversationOptions {
  readonly ask: Ask;
  readonly session: Session;
  /** Is told of a new turn and of each change of one. */
  readonly onTurn: (turn: Turn) => void;
  /** Is told when everything was forgotten because nobody was there. */
  readonly onIdle: () => void;
}

/** Continues the conversation that the tab remembers, or starts one. */
export function createConversation({ ask, session, onTurn, onIdle }: ConversationOptions): Conversation {
  const memory = createMemory(session, () => {
    forget();
    onIdle();
  });
  const turns: OpenTurn[] = [...memory.turns];
  const queue = createQueue(turns, ask, (turn) => {
    if (turn.outcome?.kind === 'answer') memory.keep(turns, turn.outcome.answer);
    onTurn(turn);
  });
  function end(): void {
    queue.stop();
    memory.close();
    turns.length = 0;
  }
  function forget(): void {
    end();
    memory.clear();
  }

  return {
    turns,
    get pinned() {
      return memory.pinned;
    },
    submit(question) {
      const turn: OpenTurn = { question, outcome: null, isAsking: false };
      turns.push(turn);
      queue.send(turn);
    },
    retry(turn) {
      const found = reopen(turns, turn);
      if (found) queue.send(found);
    },
    stop: (turn) => turn.isAsking && queue.stop(),
    pin: memory.pin,
    clear: forget,
    close: end,
  };
}

/** A turn that failed or was stopped is as if it had not been asked; all others stay. */
function reopen(turns: readonly OpenTurn[], turn: Turn): OpenTurn | null {
  const found = turns.find((candidate) => candidate === turn);
  if (!found?.outcome || isAnswered(found)) return null;
  found.outcome = null;
  return found;
}

/** Whether a turn has its answer: what failed or was stopped is neither kept nor sent along. */
export function isAnswered({ outcome }: Turn): boolean {
  return outcome?.kind === 'answer';
}

/** Whether a reply was a card for somebody in danger. */
export function isDanger({ route }: Answer): boolean {
  return route === 'crisis' || route === 'emergency';
}
