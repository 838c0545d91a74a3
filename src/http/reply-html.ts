import { html } from 'hono/html';
import type {
  Answer,
  Citation,
  LinkBlock,
  Quotation,
  QuoteBlock,
  QuotedBlock,
  QuotedList,
  ReplyBlock,
} from '../domain/reply.ts';

type Html = ReturnType<typeof html>;

/** What a reply's buttons send along: the conversation so far. */
export type AskButton = (question: string) => Html;

/** A reply for browsers without JavaScript: the same content and the same order as in the widget. */
export function renderReply(answer: Answer, contact: Html, askButton: AskButton): Html {
  const { route, understoodAs, blocks, choices, support, citations, suggestions, kind, disclaimer } = answer;
  const isUrgent = route === 'crisis' || route === 'emergency';
  return html`<div class="reply${isUrgent ? ' urgent' : ''}">
${understoodAs ? html`<p class="hint">Understood as: ${understoodAs}</p>` : ''}
${blocks.map(renderBlock)}
${section(
  'Choose one',
  choices.map(
    ({ question, quote, url }) =>
      html`<li>${askButton(question)}<blockquote><p>${quote}</p></blockquote><p>${renderLink('Read it in the article', url)}</p></li>`,
  ),
)}
${
  support
    ? section(
        support.text,
        support.links.map((line) => html`<li>${renderLink(line.text, line.href)}</li>`),
      )
    : ''
}
${section('Where this stands', citations.map(renderCitation))}
${section('You could ask', isUrgent ? [] : suggestions.map((text) => html`<li>${askButton(text)}</li>`))}
${kind === 'no-answer' ? html`<section><h3 class="label">Talk to a person</h3>${contact}</section>` : ''}
<p class="disclaimer">${disclaimer}</p>
</div>`;
}

/** A link, or plain text where the address is not one that may be opened. */
export function renderLink(text: string, href: string): Html {
  if (!/^(https|tel|sms|mailto):/i.test(href)) return html`${text}`;
  return html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}

function section(title: string, items: readonly Html[]): Html | string {
  return items.length === 0
    ? ''
    : html`<section><h3 class="label">${title}</h3><ul class="plain">${items}</ul></section>`;
}

/** One node of a reply. */
export function renderBlock(block: ReplyBlock): Html {
  if (block.type === 'paragraph') return html`<p>${block.text}</p>`;
  if (block.type === 'link') return html`<p>${renderLink(block.text, block.href)}</p>`;
  if (block.type === 'quote') return renderQuote(block);
  return html`<ul>${block.items.map((item) => html`<li>${item.type === 'link' ? renderLine(item) : item.text}</li>`)}</ul>`;
}

function renderLine({ text, href }: LinkBlock): Html {
  return renderLink(text, href);
}

function renderQuote({ heading, marker, blocks, isComplete }: QuoteBlock): Html {
  return html`<section><h3>${heading} <a class="marker" href="#source-${marker}">[${marker}]</a></h3>
<blockquote>${blocks.map(renderQuoted)}</blockquote>
${isComplete ? '' : html`<p class="hint">This is a part of the section. The source leads to the whole.</p>`}</section>`;
}

function renderQuoted(block: QuotedBlock): Html {
  if (block.type === 'paragraph') return html`<p>${words(block.sentences)}</p>`;
  if (block.type === 'list')
    return html`${renderItems(block, 0, 0, block.items.length)}${more(block.total, block.items.length)}`;
  const head = block.header.map(({ text }) => html`<th scope="col">${text}</th>`);
  const rows = block.rows.map((row) => html`<tr>${row.map(({ text }) => html`<td>${text}</td>`)}</tr>`);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${more(block.total, block.rows.length)}`;
}

/** The items of one depth between two positions; deeper ones belong into the item before them. */
function renderItems(list: QuotedList, depth: number, from: number, to: number): Html {
  const starts: number[] = [];
  for (let i = from; i < to; i += 1) if (i === from || list.items[i]!.depth <= depth) starts.push(i);
  const items = starts.map((start, position) => {
    const end = starts[position + 1] ?? to;
    const hasInner = end > start + 1;
    return html`<li>${words(list.items[start]!.sentences)}${hasInner ? renderItems(list, depth + 1, start + 1, end) : ''}</li>`;
  });
  return list.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function words(sentences: readonly Quotation[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

function more(total: number, shown: number): Html | string {
  return total > shown ? html`<p class="hint">${total - shown} more in the article</p>` : '';
}

function renderCitation({ marker, title, heading, url, reviewed }: Citation): Html {
  const date = reviewed === null ? 'No review date given' : `Reviewed ${reviewed}`;
  return html`<li id="source-${marker}">[${marker}] ${renderLink(`${title}: ${heading}`, url)}. ${date}.</li>`;
}
