import { html } from 'hono/html';
import type { House } from '../domain/ports.ts';
import type { Contact } from '../domain/reply.ts';

/** The page at `/`, where a person can ask. Its script and style are files of their own, for the CSP. */
export function renderAskPage({ contact, disclaimer }: House): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Ask ${contact.name}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body>
<main>
<header>
<p class="eyebrow">${contact.name}</p>
<h1>What would you like to know?</h1>
<p class="lead">This automated service answers only with sentences from our own articles, word for word, and shows where they stand.</p>
</header>
<aside class="notice" aria-label="Please note">
<p><strong>In danger or seriously unwell?</strong> Call your local emergency number now. Nobody is watching this page, and it cannot call for you.</p>
<p>${disclaimer}</p>
</aside>
<div id="log" role="log" aria-label="Questions and answers" tabindex="-1"></div>
<noscript><p class="notice">Asking needs JavaScript on this page. Without it, please contact us below.</p></noscript>
<form id="ask" method="post" hidden>
<label for="question">Your question</label>
<textarea id="question" name="question" rows="2" maxlength="1000" required autocomplete="off" aria-describedby="privacy"></textarea>
<div class="row">
<p id="privacy" class="hint">Please don’t enter personal or health details.</p>
<button type="submit">Ask</button>
</div>
</form>
<footer>
<section id="contact" aria-labelledby="contact-heading" tabindex="-1">
<h2 id="contact-heading">Talk to a person</h2>
${renderContact(contact)}
</section>
<p class="hint">For developers: <a href="/docs">the API</a></p>
</footer>
</main>
</body>
</html>`.toString();
}

function renderContact({ name, phone, email, url, hours }: Contact) {
  return html`<ul class="plain">
<li>${name}</li>
${phone ? html`<li><a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></li>` : ''}
${email ? html`<li><a href="mailto:${email}">${email}</a></li>` : ''}
${url?.startsWith('https://') ? html`<li><a href="${url}" rel="noopener noreferrer">${url}</a></li>` : ''}
${hours ? html`<li>${hours}</li>` : ''}
</ul>`;
}
