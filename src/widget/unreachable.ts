import { type Child, el } from './dom.ts';
import type { LauncherStrings, Locale } from './launcher-strings.ts';
import type { LauncherSettings } from './settings.ts';

/** Shown when the panel cannot be loaded. The numbers came with the page, so they are there. */
export function renderUnreachable(
  { contact, help }: LauncherSettings,
  locale: Locale,
  strings: LauncherStrings,
  buttons: readonly Child[],
): HTMLElement {
  const { phone, email, url } = contact;
  const lines = [
    ...help[locale].emergency,
    ...help[locale].crisis,
    { text: phone, href: `tel:${phone?.replace(/[^+\d]/g, '')}` },
    { text: email, href: `mailto:${email}` },
    { text: url, href: url! },
  ];
  return el(
    'div',
    { class: 'unreachable', role: 'alert' },
    el('p', { id: 'title' }, strings.unreachable),
    // What the clinic has not set has no text.
    ...lines.map(({ text, href }) => (text ? el('p', {}, el('a', { href }, text)) : null)),
    ...buttons,
  );
}
