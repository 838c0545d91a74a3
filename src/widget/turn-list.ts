import type { Turn } from './conversation.ts';
import { el } from './dom.ts';
import { createSendFeedback } from './feedback.ts';
import { createTurnView, type TurnContext, type TurnView } from './turn-view.ts';

/** All turns in the order of the conversation. */
export interface TurnList {
  readonly element: HTMLElement;
  /** Adds a turn, or shows what became of it. */
  show(turn: Turn): { readonly element: HTMLElement; readonly isNew: boolean };
  clear(): void;
}

export interface TurnListOptions extends Omit<TurnContext, 'sendFeedback'> {
  readonly endpoint: string;
  readonly onTurns: (hasTurns: boolean) => void;
}

/** A list that begins with what the tab remembers. */
export function createTurnList(options: TurnListOptions): TurnList {
  const { conversation, onTurns } = options;
  const context = { ...options, sendFeedback: createSendFeedback(options.endpoint) };
  const views = new Map<Turn, TurnView>();
  const element = el('ol', { class: 'turns', role: 'list' });

  function add(turn: Turn, isRestored: boolean): TurnView {
    const view = createTurnView(turn, context, isRestored);
    views.set(turn, view);
    element.append(view.element);
    onTurns(true);
    return view;
  }

  onTurns(false);
  for (const turn of conversation.turns) add(turn, true);
  return {
    element,
    show(turn) {
      const known = views.get(turn);
      known?.update();
      return { element: (known ?? add(turn, false)).element, isNew: !known };
    },
    clear() {
      views.clear();
      element.replaceChildren();
      onTurns(false);
    },
  };
}
