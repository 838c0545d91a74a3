import type { Outcome } from './ask.ts';
import { type Conversation, isDanger, type Turn } from './conversation.ts';
import { soundsDangerous } from './danger-words.ts';
import { button, el } from './dom.ts';
import { renderFeedback, type SendFeedback } from './feedback.ts';
import { type AnswerContext, renderAnswer, renderPerson, renderSuggestions } from './render-answer.ts';
import { renderDisclaimer } from './render-disclaimer.ts';
import { renderLines } from './render-line.ts';
import type { WidgetSettings } from './settings.ts';
import { fill, type PanelStrings } from './strings.ts';
import { copyText } from './transcript.ts';

/** What all turns of one panel share. */
export interface TurnContext {
  readonly strings: PanelStrings;
  readonly locale: string;
  readonly settings: WidgetSettings;
  readonly conversation: Conversation;
  readonly ask: (question: string) => void;
  readonly sendFeedback: SendFeedback;
}

/** One question with its reply, in the list of the conversation. */
export interface TurnView {
  readonly element: HTMLElement;
  update(): void;
}

/** When a wait becomes worth a word of explanation. */
const SLOW_MS = 3_000;

/** @param isRestored - from the tab's memory: nothing is announced, and nothing asks for feedback again. */
export function createTurnView(turn: Turn, context: TurnContext, isRestored: boolean): TurnView {
  const { strings } = context;
  const question = el('h3', { class: 'question', part: 'question', dir: 'auto' });
  question.append(el('span', { class: 'unseen' }, `${strings.you}: `), turn.question);
  const reply = el('div', { class: 'reply' });
  const element = el('li', { class: 'turn' }, question, reply);
  let slowTimer: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    clearTimeout(slowTimer);
    const { outcome, isAsking } = turn;
    reply.setAttribute('aria-busy', String(outcome === null));
    if (outcome !== null) {
      reply.replaceChildren(...renderOutcome(turn, outcome, context, isRestored));
      return;
    }
    const status = el('p', { class: 'searching' }, isAsking ? strings.searching : strings.waiting);
    const stop = button(strings.stop, 'quiet', () => context.conversation.stop(turn));
    reply.replaceChildren(el('div', { class: 'pending' }, status, isAsking ? stop : null));
    if (!isAsking) return;
    slowTimer = setTimeout(() => {
      status.textContent = strings.slow;
    }, SLOW_MS);
  }
  update();
  return { element, update };
}

function renderOutcome(
  turn: Turn,
  outcome: Outcome,
  context: TurnContext,
  isRestored: boolean,
): HTMLElement[] {
  if (outcome.kind !== 'answer') return [renderTrouble(turn, outcome, context)];
  const { answer } = outcome;
  const { strings, locale, settings, conversation, ask } = context;
  const isPinned = conversation.pinned.length > 0;
  const misses = countMisses(conversation.turns, turn);
  const view: AnswerContext = { strings, locale, language: settings.language, ask, isPinned, misses };
  const sender = el('p', { class: 'unseen' }, `${strings.assistant}:`);
  const bubble = renderAnswer(answer, view);
  const isRated = answer.kind === 'answer' || answer.kind === 'no-answer';
  const tools = el('div', { class: 'tools' }, renderCopy(turn.question, answer.text, strings));
  if (isRated && !isRestored) tools.prepend(renderFeedback(answer, context.sendFeedback, strings));
  const suggestions = renderSuggestions(answer, view);
  return [sender, bubble, ...(isDanger(answer) ? [] : [tools]), ...(suggestions ? [suggestions] : [])];
}

function countMisses(turns: readonly Turn[], until: Turn): number {
  const kinds = turns
    .slice(0, turns.indexOf(until) + 1)
    .map(({ outcome }) => outcome?.kind === 'answer' && outcome.answer.kind);
  return kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'no-answer');
}

function renderCopy(question: string, text: string, strings: PanelStrings): HTMLElement {
  const status = el('span', { role: 'status', class: 'hint' });
  const group = el('div', { class: 'feedback' });
  const copy = button(strings.copy, 'quiet', async () => {
    const hasCopied = await copyText(`${question}\n\n${text}`);
    status.textContent = hasCopied ? strings.copied : strings.notCopied;
  });
  group.append(copy, status);
  return group;
}

/** Says what happened in words, and keeps help, contact and another try at hand. */
function renderTrouble(
  turn: Turn,
  outcome: Exclude<Outcome, { kind: 'answer' }>,
  context: TurnContext,
): HTMLElement {
  const { strings, settings, conversation } = context;
  const { help, contact, disclaimer } = settings;
  const retry = button(strings.retry, 'ask', () => conversation.retry(turn));
  if (outcome.kind === 'stopped') {
    return el('div', { class: 'bubble' }, el('p', {}, strings.stopped), retry);
  }
  const isUrgent = soundsDangerous(turn.question);
  const text = el('p', {}, fill(strings.trouble[outcome.reason], { n: outcome.retryAfter }));
  // For somebody in danger the numbers come first, for all others what happened.
  const numbers = renderLines(isUrgent ? [...help.emergency, ...help.crisis] : help.emergency, strings);
  const lead = help.emergency.length > 0 ? strings.helpNow : strings.emergencyLine;
  const parts = isUrgent
    ? [el('h4', {}, strings.emergencyHeading), numbers, text, retry]
    : [text, retry, el('p', {}, lead), numbers];
  return el(
    'div',
    { class: isUrgent ? 'bubble urgent' : 'bubble' },
    ...parts,
    renderPerson(contact, strings),
    renderDisclaimer(disclaimer, strings),
  );
}
