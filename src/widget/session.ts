import type { Answer, LinkBlock } from '../domain/reply.ts';

/** What a browser tab remembers of a conversation, so that it survives a click on the website. */
export interface Memory {
  readonly turns: readonly { readonly question: string; readonly answer: Answer }[];
  /** Help that stays in view once somebody was in danger. */
  readonly pinned: readonly LinkBlock[];
}

/** The memory of one widget in one tab. */
export interface Session {
  read(): Memory;
  save(memory: Memory): void;
  clear(): void;
}

/** After this time without a question somebody else may sit at the screen. */
export const IDLE_MS = 30 * 60_000;

const NOTHING: Memory = { turns: [], pinned: [] };

/**
 * Keeps a conversation in `sessionStorage`: the browser drops it with the tab.
 *
 * Where a browser forbids storage (a sandboxed frame), nothing is kept and nothing fails.
 */
export function createSession(key: string, now: () => number): Session {
  return {
    read() {
      const stored = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null')) as
        | (Memory & { savedAt: number })
        | null;
      if (!Array.isArray(stored?.turns) || !Array.isArray(stored.pinned)) return NOTHING;
      if (now() - stored.savedAt <= IDLE_MS) return stored;
      attempt(() => sessionStorage.removeItem(key));
      return NOTHING;
    },

    save({ turns, pinned }) {
      attempt(() => sessionStorage.setItem(key, JSON.stringify({ turns, pinned, savedAt: now() })));
    },

    clear() {
      attempt(() => sessionStorage.removeItem(key));
    },
  };
}

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch {
    return null;
  }
}
