import { html } from 'hono/html';
import type { House } from '../domain/ports.ts';
import type { Answer, Contact, Message } from '../domain/reply.ts';
import { renderPage } from './page-frame.ts';
import { renderLink, renderReply } from './reply-html.ts';

/** What a visitor sent and got, or the status with which it failed. */
export type Exchange = { readonly message: Message; readonly answer: Answer } | { readonly status: number };

/** Most earlier questions that a form carries along; from the HTTP contract. */
const MAX_HISTORY = 6;

/** The page at `/ask`: a plain form, for browsers without JavaScript and for people who prefer it. */
export function renderAskPage({ contact, disclaimer }: House, exchange: Exchange | null): string {
  const contactList = renderContact(contact);
  const earlier =
    exchange && 'message' in exchange
      ? [...exchange.message.history, exchange.message.question].slice(-MAX_HISTORY)
      : [];
  const carried = earlier.map((text) => html`<input type="hidden" name="earlier" value="${text}">`);
  const askButton = (question: string) =>
    html`<form method="post" action="/ask#reply">${carried}<button class="quiet" name="question" value="${question}">${question}</button></form>`;
  const body = html`<main>
<header>
<p class="eyebrow">${contact.name}</p>
<h1>What would you like to know?</h1>
<p class="lead">This automated service answers only with sentences from our own articles, word for word, and shows where they stand.</p>
</header>
<aside class="notice" aria-label="Please note">
<p><strong>In danger or seriously unwell?</strong> Call your local emergency number now. Nobody is watching this page, and it cannot call for you.</p>
<p>${disclaimer}</p>
</aside>
${exchange ? renderExchange(exchange, contactList, askButton) : ''}
<form method="post" action="/ask#reply" autocomplete="off">
${carried}
<label for="question">Your question</label>
<textarea id="question" name="question" rows="2" maxlength="1000" required aria-describedby="privacy"></textarea>
<div class="row">
<p id="privacy" class="hint">Please don’t enter personal or health details.</p>
<button type="submit">Ask</button>
</div>
</form>
${earlier.length > 0 ? html`<p class="again"><a href="/ask">Start over</a></p>` : ''}
<footer>
<section aria-labelledby="contact-heading">
<h2 id="contact-heading">Talk to a person</h2>
${contactList}
</section>
<p class="hint">For developers: <a href="/docs">the API</a></p>
</footer>
</main>`;
  return renderPage({ title: `${exchange ? 'Reply – ' : ''}Ask ${contact.name}`, body });
}

/** How to reach a person, as a list: only what the clinic has set. */
export function renderContact({ name, phone, email, url, hours }: Contact) {
  return html`<ul class="plain">
<li>${name}</li>
${phone ? html`<li>${renderLink(phone, `tel:${phone.replace(/[^+\d]/g, '')}`)}</li>` : ''}
${email ? html`<li>${renderLink(email, `mailto:${email}`)}</li>` : ''}
${url?.startsWith('https://') ? html`<li>${renderLink(url, url)}</li>` : ''}
${hours ? html`<li>${hours}</li>` : ''}
</ul>`;
}

function renderExchange(
  exchange: Exchange,
  contact: ReturnType<typeof html>,
  askButton: (question: string) => ReturnType<typeof html>,
) {
  if ('status' in exchange)
    return html`<div id="reply" class="reply"><p>${explain(exchange.status)}</p></div>`;
  const { message, answer } = exchange;
  return html`<article id="reply"><h2 class="question">${message.question}</h2>
${renderReply(answer, contact, askButton)}</article>`;
}

/** Says what a visitor can do, never what went wrong inside. */
function explain(status: number): string {
  if (status === 429) return 'Many questions came in a short time. Please wait a minute and ask again.';
  if (status < 500) return 'This question could not be read. Please make it shorter or use other words.';
  return 'The answer could not be found right now. Please try again in a moment, or contact us below.';
}
