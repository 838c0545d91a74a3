import type { LinkBlock } from '../domain/reply.ts';
import { el, link } from './dom.ts';
import type { PanelStrings } from './strings.ts';

/** A number or address that is large enough for a shaking hand. */
export function renderLine({ text, href }: LinkBlock, strings: PanelStrings): HTMLElement {
  const anchor = link(text, href, strings.newTab);
  anchor.classList.add('line');
  return el('li', {}, anchor);
}
