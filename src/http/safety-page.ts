import { html } from 'hono/html';
import type { House } from '../domain/ports.ts';
import type { ReplyBlock } from '../domain/reply.ts';
import { renderContact } from './ask-page.ts';
import { renderBlock } from './reply-html.ts';

/** What the service says to people in danger and on other boundaries: published as it is. */
export interface Protocol {
  readonly version: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly ReplyBlock[] }[];
}

/** The page at `/safety`: the crisis protocol, made of the very texts that are sent. */
export function renderSafetyPage({ contact, disclaimer }: House, { version, sections }: Protocol): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Safety – ${contact.name}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
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
</main>
</body>
</html>`.toString();
}
