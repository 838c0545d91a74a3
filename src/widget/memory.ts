import type { Answer, LinkBlock, ReplyBlock } from '../domain/reply.ts';
import { isAnswered, isDanger, type Turn } from './conversation.ts';
import { IDLE_MS, type Session } from './session.ts';

/** What outlasts a click on the website: the answered turns, and help for somebody in danger. */
export interface Memory {
  readonly pinned: readonly LinkBlock[];
  /** What the tab remembered at the start. */
  readonly turns: readonly Turn[];
  /** Keeps the turns, of which one was just answered. */
  keep(turns: readonly Turn[], latest: Answer): void;
  /** Keeps these links in view. */
  pin(links: readonly LinkBlock[]): void;
  clear(): void;
  /** Ends the timer, and forgets nothing. */
  close(): void;
}

/** Most links that stay in view after a crisis: enough to call and to text, in one line. */
const MOST_PINNED = 3;

/** @param onIdle - nobody has asked for so long that somebody else may sit at the screen. */
export function createMemory(session: Session, onIdle: () => void): Memory {
  const stored = session.read();
  let pinned = stored.pinned;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function pin(links: readonly LinkBlock[]): void {
    const numbers = links.filter(({ href }) => /^(tel|sms):/.test(href));
    pinned = (numbers.length > 0 ? numbers : links).slice(0, MOST_PINNED);
  }

  return {
    get pinned() {
      return pinned;
    },
    turns: stored.turns,
    keep(turns, latest) {
      if (isDanger(latest)) pin(latest.blocks.flatMap(linksOf));
      session.save({ turns: turns.filter(isAnswered), pinned });
      clearTimeout(idleTimer);
      idleTimer = setTimeout(onIdle, IDLE_MS);
    },
    pin,
    clear() {
      pinned = [];
      session.clear();
    },
    close: () => clearTimeout(idleTimer),
  };
}

function linksOf(block: ReplyBlock): readonly LinkBlock[] {
  if (block.type === 'link') return [block];
  return block.type === 'list' ? block.items.filter((item) => item.type === 'link') : [];
}
