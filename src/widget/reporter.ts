import type { Answer, LinkBlock } from '../domain/reply.ts';
import type { Announcer } from './announcer.ts';
import { type Conversation, isDanger, type Turn } from './conversation.ts';
import type { PanelOptions } from './create-panel.ts';
import { soundsDangerous } from './danger-words.ts';
import type { Scroller } from './scroll.ts';
import { toSpoken } from './spoken-answer.ts';

export type Say = Announcer['say'];

export interface ReporterOptions extends Pick<PanelOptions, 'strings' | 'settings' | 'signal' | 'emit'> {
  readonly conversation: Conversation;
  readonly scroller: Scroller;
  readonly say: Say;
  readonly onPinned: (links: readonly LinkBlock[]) => void;
}

/** When a wait is worth one spoken word. */
const SEARCHING_MS = 500;

/** Tells what became of a turn: to the ear once, to the page its kind, and help into view. */
export function createReporter(options: ReporterOptions): (turn: Turn, element: HTMLElement) => void {
  const { strings, settings, conversation, scroller, say, onPinned, emit, signal } = options;
  const { emergency, crisis } = settings.help;
  let searchingTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(searchingTimer));

  function reportAnswer(answer: Answer): void {
    onPinned(conversation.pinned);
    emit('route', { kind: answer.kind });
    // Cards for danger may be in the visitor's language; all else is in that of the articles.
    const isUrgent = isDanger(answer);
    say(toSpoken(answer, strings), isUrgent ? { isUrgent } : { language: settings.language });
  }

  function reportTrouble(explanation: string, isUrgent: boolean): void {
    const lines = isUrgent ? [...emergency, ...crisis] : [];
    if (isUrgent) conversation.pin(lines);
    onPinned(conversation.pinned);
    say([...lines.map(({ text }) => text), explanation].join(' '), { isUrgent });
  }

  return ({ question, outcome, isAsking }, element) => {
    clearTimeout(searchingTimer);
    if (isAsking) searchingTimer = setTimeout(() => say(strings.searching), SEARCHING_MS);
    if (outcome === null) return;
    scroller.arrive(element);
    if (outcome.kind === 'answer') return reportAnswer(outcome.answer);
    const explanation = element.querySelector('.bubble > p')?.textContent ?? '';
    reportTrouble(explanation, outcome.kind === 'trouble' && soundsDangerous(question));
  };
}
