import type { LinkBlock } from '../domain/reply.ts';
import { createAsk } from './ask.ts';
import { type Conversation, createConversation, isDanger, type Turn } from './conversation.ts';
import { soundsDangerous } from './danger-words.ts';
import { el } from './dom.ts';
import { createSendFeedback } from './feedback.ts';
import type { MountOptions } from './panel.ts';
import { renderIntro } from './render-intro.ts';
import { createScroller } from './scroll.ts';
import { createSession } from './session.ts';
import { toSpoken } from './spoken-answer.ts';
import type { PanelStrings } from './strings.ts';
import { createTurnView, type TurnView } from './turn-view.ts';

export interface ConversationViewOptions
  extends Pick<MountOptions, 'settings' | 'endpoint' | 'locale' | 'key' | 'signal'> {
  readonly strings: PanelStrings;
  readonly say: (text: string, isUrgent?: boolean) => void;
  /** Says whether a question was taken. */
  readonly submit: (question: string) => boolean;
  readonly onTurns: (hasTurns: boolean) => void;
  readonly onPinned: (links: readonly LinkBlock[]) => void;
  readonly onReply: (kind: string) => void;
}

/** The log of the conversation, and what follows from each reply. */
export interface ConversationView {
  readonly element: HTMLElement;
  readonly turns: readonly Turn[];
  ask(question: string): void;
  pin(links: readonly LinkBlock[]): void;
  clear(): void;
}

/** When a wait is worth one spoken word. */
const SEARCHING_MS = 500;

export function createConversationView(options: ConversationViewOptions): ConversationView {
  const { strings, settings, endpoint, locale, key, signal, say } = options;
  const help = settings.help[locale];
  const views = new Map<Turn, TurnView>();
  const list = el('ol', { class: 'turns', role: 'list' });
  // The live region is off: the announcer says each reply once and whole.
  const attributes = { class: 'log', part: 'log', role: 'log', 'aria-live': 'off', tabindex: '0' };
  const log = el('div', { ...attributes, 'aria-label': strings.conversation });
  const scroller = createScroller(log, strings.newAnswer);
  let searchingTimer: ReturnType<typeof setTimeout> | undefined;

  const conversation: Conversation = createConversation({
    ask: createAsk(endpoint),
    session: createSession(`vouch ${endpoint} ${key}`, Date.now),
    onTurn(turn) {
      const isNew = !views.has(turn);
      const { element } = show(turn, false);
      if (isNew) scroller.follow(element);
      report(turn, element);
    },
    onIdle: clear,
  });
  const context = {
    strings,
    locale,
    settings,
    help,
    conversation,
    ask: askHere,
    sendFeedback: createSendFeedback(endpoint),
  };

  /** For buttons that disappear with the next turn: the focus must not fall out of the panel. */
  function askHere(question: string): void {
    if (options.submit(question)) log.focus({ preventScroll: true });
  }

  function show(turn: Turn, isRestored: boolean): TurnView {
    const known = views.get(turn);
    const view = known ?? createTurnView(turn, context, isRestored);
    known?.update();
    views.set(turn, view);
    if (!known) list.append(view.element);
    options.onTurns(true);
    return view;
  }

  function report({ question, outcome, isAsking }: Turn, element: HTMLElement): void {
    clearTimeout(searchingTimer);
    if (isAsking) searchingTimer = setTimeout(() => say(strings.searching), SEARCHING_MS);
    if (outcome === null) return;
    scroller.arrive(element);
    if (outcome.kind === 'answer') {
      options.onPinned(conversation.pinned);
      options.onReply(outcome.answer.kind);
      say(toSpoken(outcome.answer, strings), isDanger(outcome.answer));
      return;
    }
    const isUrgent = outcome.kind === 'trouble' && soundsDangerous(question);
    const lines = isUrgent ? [...help.emergency, ...help.crisis] : [];
    if (isUrgent) pin(lines);
    const explanation = element.querySelector('.bubble > p')?.textContent ?? '';
    say([...lines.map(({ text }) => text), explanation].join(' '), isUrgent);
  }

  function pin(links: readonly LinkBlock[]): void {
    conversation.pin(links);
    options.onPinned(conversation.pinned);
  }

  function clear(): void {
    conversation.clear();
    views.clear();
    list.replaceChildren();
    options.onTurns(false);
    options.onPinned([]);
    log.scrollTop = 0;
  }

  log.append(renderIntro(settings, strings, askHere), list);
  options.onTurns(false);
  for (const turn of conversation.turns) show(turn, true);
  options.onPinned(conversation.pinned);
  signal.addEventListener('abort', () => {
    clearTimeout(searchingTimer);
    conversation.close();
  });

  return {
    element: el('div', { class: 'middle' }, log, scroller.newAnswer),
    turns: conversation.turns,
    ask: conversation.submit,
    pin,
    clear,
  };
}
