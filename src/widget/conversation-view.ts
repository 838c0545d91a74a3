import type { LinkBlock } from '../domain/reply.ts';
import { createAsk } from './ask.ts';
import { type Conversation, createConversation, type Turn } from './conversation.ts';
import type { PanelOptions } from './create-panel.ts';
import { el } from './dom.ts';
import { renderIntro } from './render-intro.ts';
import { createReporter, type Say } from './reporter.ts';
import { createScroller } from './scroll.ts';
import { createSession } from './session.ts';
import { createTurnList } from './turn-list.ts';

export interface ConversationViewOptions extends PanelOptions {
  readonly say: Say;
  /** Says whether a question was taken. */
  readonly submit: (question: string) => boolean;
  readonly onTurns: (hasTurns: boolean) => void;
  readonly onPinned: (links: readonly LinkBlock[]) => void;
}

/** The log of the conversation. */
export interface ConversationView {
  readonly element: HTMLElement;
  readonly turns: readonly Turn[];
  ask(question: string): void;
  pin(links: readonly LinkBlock[]): void;
  clear(): void;
}

export function createConversationView(options: ConversationViewOptions): ConversationView {
  const { strings, settings, endpoint, locale, key, signal } = options;
  const log = createLog(strings.conversation);
  const scroller = createScroller(log, strings.newAnswer);
  const conversation: Conversation = createConversation({
    ask: createAsk(endpoint),
    session: createSession(`vouch ${endpoint} ${key}`, Date.now),
    onTurn(turn) {
      const { element, isNew } = list.show(turn);
      if (isNew) scroller.follow(element);
      report(turn, element);
    },
    onIdle: clear,
  });
  const list = createTurnList({ ...options, conversation, ask: askHere });
  const report = createReporter({ ...options, conversation, scroller });

  /** For buttons that disappear with the next turn: the focus must not fall out of the panel. */
  function askHere(question: string): void {
    if (options.submit(question)) log.focus({ preventScroll: true });
  }

  function pin(links: readonly LinkBlock[]): void {
    conversation.pin(links);
    options.onPinned(conversation.pinned);
  }

  function clear(): void {
    conversation.clear();
    list.clear();
    options.onPinned([]);
    log.scrollTop = 0;
  }

  log.append(renderIntro(settings, strings, locale, askHere), list.element);
  options.onPinned(conversation.pinned);
  signal.addEventListener('abort', conversation.close);
  const element = el('div', { class: 'middle' }, log, scroller.newAnswer);
  return { element, turns: conversation.turns, ask: conversation.submit, pin, clear };
}

/** The live region is off: the announcer says each reply once and whole. */
function createLog(label: string): HTMLElement {
  const attributes = { class: 'log', part: 'log', role: 'log', 'aria-live': 'off', tabindex: '0' };
  return el('div', { ...attributes, 'aria-label': label });
}
