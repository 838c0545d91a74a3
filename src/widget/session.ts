import type { LinkBlock } from '../domain/reply.ts';
import type { Turn } from './conversation.ts';

/** What a browser tab remembers of a conversation, so that it survives a click on the website. */
export interface StoredConversation {
  /** The answered ones. */
  readonly turns: readonly Turn[];
  /** Help that stays in view once somebody was in danger. */
  readonly pinned: readonly LinkBlock[];
}

/** What one widget remembers in one tab. */
export interface Session {
  read(): StoredConversation;
  save(conversation: StoredConversation): void;
  clear(): void;
}

/** After this time without a question somebody else may sit at the screen. */
export const IDLE_MS = 30 * 60_000;

const NOTHING: StoredConversation = { turns: [], pinned: [] };

/**
 * Keeps a conversation in `sessionStorage`: the browser drops it with the tab.
 *
 * Where a browser forbids storage (a sandboxed frame), nothing is kept and nothing fails.
 */
export function createSession(key: string, now: () => number): Session {
  return {
    read() {
      const stored = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null')) as
        | (StoredConversation & { savedAt: number })
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
