import type { Answer, LinkBlock, ReplyBlock } from '../domain/reply.ts';
import type { Ask, Outcome } from './ask.ts';
import { IDLE_MS, type Session } from './session.ts';

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

type Working = { -readonly [Key in keyof Turn]: Turn[Key] };

/** Most links that stay in view after a crisis: enough to call and to text, in one line. */
const MOST_PINNED = 3;

/** Continues the conversation that the tab remembers, or starts one. */
export function createConversation({ ask, session, onTurn, onIdle }: ConversationOptions): Conversation {
  const memory = session.read();
  const turns: Working[] = memory.turns.map(({ question, answer }) => ({
    question,
    outcome: { kind: 'answer', answer },
    isAsking: false,
  }));
  let pinned = memory.pinned;
  let request = new AbortController();
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  async function askNext(): Promise<void> {
    if (turns.some((turn) => turn.isAsking)) return;
    const turn = turns.find(({ outcome }) => outcome === null);
    if (turn === undefined) return;
    turn.isAsking = true;
    request = new AbortController();
    const { signal } = request;
    onTurn(turn);
    const outcome = await ask(turn.question, earlierQuestions(turns, turn), signal);
    if (!turns.includes(turn)) return;
    turn.isAsking = false;
    turn.outcome = outcome;
    if (outcome.kind === 'answer') remember(outcome.answer);
    onTurn(turn);
    await askNext();
  }

  function remember(answer: Answer): void {
    if (isDanger(answer)) pin(answer.blocks.flatMap(linksOf));
    session.save({ turns: turns.flatMap(toMemory), pinned });
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => {
      forget();
      onIdle();
    }, IDLE_MS);
  }

  function pin(links: readonly LinkBlock[]): void {
    const numbers = links.filter(({ href }) => /^(tel|sms):/.test(href));
    pinned = (numbers.length > 0 ? numbers : links).slice(0, MOST_PINNED);
  }

  function forget(): void {
    request.abort();
    clearTimeout(idleTimer);
    turns.length = 0;
    pinned = [];
    session.clear();
  }

  return {
    turns,
    get pinned() {
      return pinned;
    },
    submit(question) {
      const turn: Working = { question, outcome: null, isAsking: false };
      turns.push(turn);
      onTurn(turn);
      void askNext();
    },
    retry(turn) {
      const found = turns.find((candidate) => candidate === turn);
      if (found?.outcome == null || found.outcome.kind === 'answer') return;
      found.outcome = null;
      onTurn(found);
      void askNext();
    },
    stop(turn) {
      if (turn.isAsking) request.abort();
    },
    pin,
    clear: forget,
    close() {
      request.abort();
      clearTimeout(idleTimer);
      turns.length = 0;
    },
  };
}

/** Whether a reply was a card for somebody in danger. */
export function isDanger({ route }: Answer): boolean {
  return route === 'crisis' || route === 'emergency';
}

function linksOf(block: ReplyBlock): readonly LinkBlock[] {
  if (block.type === 'link') return [block];
  return block.type === 'list' ? block.items.filter((item) => item.type === 'link') : [];
}

function earlierQuestions(turns: readonly Turn[], until: Turn): string[] {
  return turns
    .slice(0, turns.indexOf(until))
    .filter(({ outcome }) => outcome?.kind === 'answer')
    .map(({ question }) => question);
}

function toMemory({ question, outcome }: Turn): { question: string; answer: Answer }[] {
  return outcome?.kind === 'answer' ? [{ question, answer: outcome.answer }] : [];
}
