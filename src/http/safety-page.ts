import { html } from 'hono/html';
import type { House } from '../domain/ports.ts';
import type { ReplyBlock } from '../domain/reply.ts';
import { renderContact } from './ask-page.ts';
import { renderPage } from './page-frame.ts';
import { renderBlock } from './reply-html.ts';

/** What the service says to people in danger and on other boundaries: published as it is. */
export interface Protocol {
  readonly version: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly ReplyBlock[] }[];
}

/** The page at `/safety`: the crisis protocol, made of the very texts that are sent. */
export function renderSafetyPage({ contact, disclaimer }: House, { version, sections }: Protocol): string {
  const body = html`<main>
<header>
<p class="eyebrow">${contact.name}</p>
<h1>What this service says to people in danger</h1>
<p class="lead">Every message is read for signs of danger before anything else. These replies are fixed and reviewed (version ${version}); no article is searched for them. Nobody watches the chat, and it cannot call for anyone.</p>
</header>
${sections.map(
  ({ heading, blocks }) =>
    html`<section class="reply"><h2>${heading}</h2>${blocks.map(renderBlock)}</section>`,
)}
<footer>
<section aria-labelledby="contact-heading">
<h2 id="contact-heading">Talk to a person</h2>
${renderContact(contact)}
</section>
<p>${disclaimer}</p>
</footer>
</main>`;
  return renderPage({ title: `Safety – ${contact.name}`, body });
}
