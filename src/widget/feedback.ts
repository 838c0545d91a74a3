import type { Answer } from '../domain/reply.ts';
import { button, el } from './dom.ts';
import { post } from './post.ts';
import type { FeedbackReason, PanelStrings } from './strings.ts';

/** What a visitor says about a reply. No word of theirs is in it. */
export interface FeedbackMessage {
  /** Made up at random for one reply, so that a second click corrects the first. */
  readonly id: string;
  readonly answerId: string;
  readonly corpusVersion: string;
  readonly helpful: boolean;
  readonly reason: FeedbackReason | null;
}

/** Sends feedback; says whether it arrived. */
export type SendFeedback = (message: FeedbackMessage) => Promise<boolean>;

/** Sends to the service behind `endpoint`. */
export function createSendFeedback(endpoint: string): SendFeedback {
  return (message) =>
    post(new URL('api/feedback', endpoint), JSON.stringify(message)).then(
      (response) => response.ok,
      () => false,
    );
}

/** Two buttons; after “not helpful”, a few fixed reasons. */
export function renderFeedback(answer: Answer, send: SendFeedback, strings: PanelStrings): HTMLElement {
  const [number] = crypto.getRandomValues(new BigUint64Array(1));
  const id = number!.toString(16).padStart(16, '0');
  const status = el('span', { role: 'status', class: 'hint' });
  const choices = el('span', { class: 'votes', role: 'group', 'aria-label': strings.wasHelpful });
  const group = el('div', { class: 'feedback' }, choices, status);

  async function vote(helpful: boolean, reason: FeedbackReason | null): Promise<void> {
    const { id: answerId, corpusVersion } = answer;
    const hasArrived = await send({ id, answerId, corpusVersion, helpful, reason });
    if (!hasArrived) status.textContent = strings.notSent;
    else if (helpful || reason !== null) status.textContent = strings.thanks;
  }
  function finish(helpful: boolean, reason: FeedbackReason | null): void {
    const hadFocus = choices.contains((group.getRootNode() as ShadowRoot).activeElement);
    choices.remove();
    // The button that had the focus is gone: the next word to read is the thanks.
    status.tabIndex = -1;
    if (hadFocus) status.focus();
    void vote(helpful, reason);
  }
  function askWhy(): void {
    void vote(false, null);
    const buttons = Object.entries(strings.reasons).map(([reason, label]) =>
      button(label, 'quiet', () => finish(false, reason as FeedbackReason)),
    );
    choices.setAttribute('aria-label', strings.whyNot);
    choices.replaceChildren(el('span', { class: 'hint' }, strings.whyNot), ...buttons);
    buttons[0]?.focus();
  }
  choices.append(
    button(strings.helpful, 'quiet', () => finish(true, null)),
    button(strings.notHelpful, 'quiet', askWhy),
  );
  return group;
}
