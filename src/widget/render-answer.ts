import type { Answer, Choice, Citation, Contact, ReplyBlock } from '../domain/reply.ts';
import { isDanger } from './conversation.ts';
import { button, el, link } from './dom.ts';
import { renderContact } from './render-contact.ts';
import { renderDisclaimer, SERVICE_LANGUAGE } from './render-disclaimer.ts';
import { renderLine, renderLines } from './render-line.ts';
import { renderQuestion } from './render-question.ts';
import { renderQuote } from './render-quote.ts';
import { fill, type PanelStrings } from './strings.ts';

/** What a reply needs to be shown. */
export interface AnswerContext {
  readonly strings: PanelStrings;
  readonly locale: string;
  /** Language of the quoted articles. */
  readonly language: string;
  readonly ask: (question: string) => void;
  /** Whether help is already pinned in view. */
  readonly isPinned: boolean;
  /** Replies in a row that were no answer, with this one. */
  readonly misses: number;
}

/** A whole reply in one bubble, the disclaimer last. */
export function renderAnswer(answer: Answer, context: AnswerContext): HTMLElement {
  const { strings } = context;
  const isUrgent = isDanger(answer);
  const isMiss = answer.kind === 'no-answer';
  const sources = answer.citations.map((citation) => renderSource(citation, context));
  const heading = answer.route === 'crisis' ? strings.crisisHeading : strings.emergencyHeading;
  return el(
    'div',
    { class: isUrgent ? 'bubble urgent' : 'bubble', part: isUrgent ? 'card' : 'answer', dir: 'auto' },
    isUrgent ? el('h4', {}, heading) : null,
    // After a second miss a person comes first: no loop of apologies.
    isMiss && context.misses > 1 ? renderPerson(answer.contact, strings) : null,
    answer.understoodAs
      ? el('p', { class: 'hint' }, fill(strings.understoodAs, { text: answer.understoodAs }))
      : null,
    ...answer.blocks.flatMap((block) => renderReplyBlock(block, answer, sources, context)),
    section(
      strings.choose,
      'choices',
      answer.choices.map((choice) => renderChoice(choice, context)),
    ),
    answer.support && !context.isPinned
      ? section(
          answer.support.text,
          'lines',
          answer.support.links.map((line) => renderLine(line, strings)),
        )
      : null,
    section(strings.sources, 'sources', sources, 'ol'),
    isMiss && context.misses < 2 ? renderPerson(answer.contact, strings) : null,
    renderDisclaimer(answer.disclaimer, strings),
  );
}

/** Questions to go on with; below the bubble, and not beside a card. */
export function renderSuggestions(
  answer: Answer,
  { strings, language, ask }: AnswerContext,
): HTMLElement | null {
  if (isDanger(answer)) return null;
  const buttons = answer.suggestions.map((text) => renderQuestion(text, language, ask));
  return section(strings.couldAsk, 'suggestions', buttons);
}

function renderReplyBlock(
  block: ReplyBlock,
  answer: Answer,
  sources: readonly HTMLElement[],
  context: AnswerContext,
): HTMLElement[] {
  const { strings } = context;
  const { citations } = answer;
  // A card for danger may be in the visitor's language, and does not say in which.
  const language: Record<string, string> = isDanger(answer) ? {} : { lang: SERVICE_LANGUAGE };
  if (block.type === 'paragraph') return [el('p', language, block.text)];
  if (block.type === 'link') return [renderLines([block], strings)];
  if (block.type === 'list') {
    const isLinks = block.items.every((item) => item.type === 'link');
    const items = block.items.map((item) =>
      item.type === 'link' ? renderLine(item, strings) : el('li', language, item.text),
    );
    return [el('ul', isLinks ? { class: 'lines' } : {}, ...items)];
  }
  const index = citations.findIndex(({ marker }) => marker === block.marker);
  const marker = button(String(block.marker), 'marker', () => open(sources[index]));
  marker.setAttribute('aria-label', fill(strings.marker, { n: block.marker }));
  return [
    el(
      'figure',
      { part: 'quote', lang: context.language },
      el('h4', {}, block.heading, ' ', marker),
      ...renderQuote(block, citations[index]?.quote ?? '', strings),
    ),
  ];
}

function open(source: HTMLElement | undefined): void {
  const details = source?.querySelector('details');
  if (!details) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}

function renderSource(citation: Citation, { strings, locale, language }: AnswerContext): HTMLElement {
  const { marker, title, heading, quote, reviewed, url } = citation;
  const date = reviewed === null ? null : toDate(reviewed, locale);
  const name = heading === title ? title : `${title} › ${heading}`;
  return el(
    'li',
    {},
    el(
      'details',
      {},
      el('summary', { lang: language }, el('span', { class: 'number' }, String(marker)), ' ', name),
      el('blockquote', { lang: language }, el('p', {}, el('mark', {}, quote))),
      el('p', { class: 'hint' }, date === null ? strings.notReviewed : fill(strings.reviewed, { date })),
      el('p', {}, link(strings.openArticle, url, strings.newTab)),
    ),
  );
}

function toDate(day: string, locale: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

function renderChoice({ question, quote, url }: Choice, context: AnswerContext): HTMLElement {
  const { strings, language, ask } = context;
  return renderQuestion(
    question,
    language,
    ask,
    el('blockquote', {}, el('p', {}, quote)),
    el('p', { class: 'hint' }, link(strings.openArticle, url, strings.newTab)),
  );
}

/** How to reach a person, under its own heading. */
export function renderPerson(contact: Contact, strings: PanelStrings): HTMLElement {
  return el(
    'section',
    { class: 'person' },
    el('h4', { class: 'label' }, strings.person),
    renderContact(contact, strings),
  );
}

function section(
  title: string,
  className: string,
  items: readonly HTMLElement[],
  tag: 'ol' | 'ul' = 'ul',
): HTMLElement | null {
  if (items.length === 0) return null;
  return el('section', {}, el('h4', { class: 'label' }, title), el(tag, { class: className }, ...items));
}
