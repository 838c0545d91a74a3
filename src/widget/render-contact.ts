import type { Contact } from '../domain/reply.ts';
import { el, link } from './dom.ts';
import type { PanelStrings } from './strings.ts';

/** How to reach a person at the clinic: only what the clinic has set. */
export function renderContact(
  { phone, email, url, hours, name }: Contact,
  strings: PanelStrings,
): HTMLElement {
  const lines = [
    phone ? link(phone, `tel:${phone.replace(/[^+\d]/g, '')}`, strings.newTab) : null,
    email ? link(email, `mailto:${email}`, strings.newTab) : null,
    url ? link(url.replace(/^https?:\/\/|\/$/g, ''), url, strings.newTab) : null,
    hours ? el('span', {}, hours) : null,
  ].filter((line) => line !== null);
  for (const line of lines) if (line.matches('a')) line.classList.add('line');
  const items = lines.length > 0 ? lines : [el('span', {}, name)];
  return el('ul', { class: 'lines' }, ...items.map((line) => el('li', {}, line)));
}
