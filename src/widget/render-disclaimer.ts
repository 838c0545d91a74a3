import { el } from './dom.ts';
import type { PanelStrings } from './strings.ts';

/** Language of the service's own fixed texts. Only its cards for danger come in the visitor's. */
export const SERVICE_LANGUAGE = 'en';

/** The disclaimer as the service sent it, and the same in the words of the interface where it speaks another. */
export function renderDisclaimer(disclaimer: string, strings: PanelStrings): HTMLElement {
  return el(
    'div',
    { class: 'disclaimer' },
    el('p', { lang: SERVICE_LANGUAGE }, disclaimer),
    strings.disclaimer ? el('p', {}, strings.disclaimer) : null,
  );
}
