import type { Contact } from '../domain/reply.ts';
import { el } from './dom.ts';
import { renderLine } from './render-line.ts';
import type { PanelStrings } from './strings.ts';

/**
 * How to reach a person at the clinic: only what the clinic has set.
 *
 * The hours are shown as the clinic wrote them. Whether it is open now is not said: free text and
 * public holidays cannot be evaluated reliably, and “open” over a telephone that nobody answers is worse.
 */
export function renderContact(
  { phone = '', email = '', url = '', hours, name }: Contact,
  strings: PanelStrings,
): HTMLElement {
  const lines = [
    { text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` },
    { text: email, href: `mailto:${email}` },
    { text: url.replace(/^https?:\/\/|\/$/g, ''), href: url },
  ].filter(({ text }) => text);
  const words = hours ?? (lines.length > 0 ? null : name);
  return el(
    'ul',
    { class: 'lines' },
    ...lines.map((line) => renderLine(line, strings)),
    words ? el('li', {}, words) : null,
  );
}
