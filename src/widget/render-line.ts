import type { LinkBlock } from '../domain/reply.ts';
import { el, link } from './dom.ts';
import type { PanelStrings } from './strings.ts';

/** A number or address that is large enough for a shaking hand. */
export function renderLine(
  { text, href }: Pick<LinkBlock, 'text' | 'href'>,
  strings: PanelStrings,
): HTMLElement {
  const anchor = link(text, href, strings.newTab);
  anchor.classList.add('line');
  return el('li', {}, anchor);
}

/** Numbers and addresses below each other. */
export function renderLines(links: readonly LinkBlock[], strings: PanelStrings): HTMLElement {
  return el('ul', { class: 'lines' }, ...links.map((line) => renderLine(line, strings)));
}

/** “Call 988 (988 Suicide & Crisis Lifeline)” without the bracket, where the place says what it is. */
export function withoutService({ text }: LinkBlock): string {
  return text.replace(/ \(.*\)$/, '');
}
