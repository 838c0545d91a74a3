import { html } from 'hono/html';
import type { House } from '../domain/ports.ts';
import { renderContact } from './ask-page.ts';
import { renderPage } from './page-frame.ts';
import { renderLink } from './reply-html.ts';

/** The page at `/`: a clinic's website with the chat on it, embedded as a customer embeds it. */
export function renderDemoPage({ contact, disclaimer }: House): string {
  const { name, phone } = contact;
  const call = phone
    ? renderLink(`Call ${phone}`, `tel:${phone.replace(/[^+\d]/g, '')}`)
    : html`<a href="#contact">Contact us</a>`;
  const body = html`<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<p class="brand"><a href="/"><img src="/icon.svg" alt="" width="32" height="32"> ${name}</a></p>
<nav aria-label="Main"><ul>
<li><a href="#visit">Your visit</a></li>
<li><a href="#approach">How we work</a></li>
<li><a href="#contact">Contact</a></li>
</ul></nav>
</header>
<main id="main">
<section class="hero">
<div>
<h1>Care that takes its time</h1>
<p class="lead">We listen first, explain in plain words, and decide together with you. A question before you come? Our articles answer many of them, day and night.</p>
<p class="actions">${call}<a class="second" href="/ask">Ask a question</a></p>
</div>
${LANDSCAPE}
</section>
<section id="visit" aria-labelledby="visit-heading">
<h2 id="visit-heading">Your visit</h2>
<ol class="cards">
<li><h3>Before</h3><p>A first talk, by phone or in person. We ask what you hope for, and tell you openly whether we are the right place.</p></li>
<li><h3>On the day</h3><p>A quiet room and a clinician who knows you by name. Nothing begins before your questions are answered.</p></li>
<li><h3>Afterwards</h3><p>Time to rest, a plan on paper, and a call the next day. You will know whom to reach if something comes up.</p></li>
</ol>
</section>
<section id="approach" class="quiet" aria-labelledby="approach-heading">
<h2 id="approach-heading">How we work</h2>
<p>Every treatment begins with an assessment by a qualified clinician. We write about what we do, with benefits and with risks, so that you can read it at home. The chat on this page quotes those articles word for word. It is automated, and nobody watches it.</p>
<p>${disclaimer}</p>
</section>
<section id="contact" aria-labelledby="contact-heading">
<h2 id="contact-heading">Contact</h2>
${renderContact(contact)}
<p><strong>In danger or seriously unwell?</strong> Call your local emergency number now.</p>
</section>
</main>
<footer>
<p>An example page: it shows Vouch as it looks on a clinic’s own website. For web people: <a href="/docs">the API</a>, <a href="/ask">the page without JavaScript</a>.</p>
</footer>`;
  return renderPage({ title: name, body, style: '/demo.css', hasChat: true });
}

/** Hills at the water, in the colours of the page. */
const LANDSCAPE = html`<svg viewBox="0 0 480 360" aria-hidden="true" class="landscape">
<rect class="sky" width="480" height="360"/>
<circle class="sun" cx="344" cy="112" r="44"/>
<path class="far" d="M0 214c60-44 112-52 168-24s96 30 150-6 108-36 162-4v180H0z"/>
<path class="near" d="M0 262c72-30 130-24 190 2s120 28 176 4 82-22 114-12v104H0z"/>
<path class="water" d="M0 308c80-14 160-14 240 0s160 14 240 0v52H0z"/>
</svg>`;
