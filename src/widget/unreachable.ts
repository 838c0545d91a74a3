import { type Child, el } from './dom.ts';
import type { LauncherStrings, Locale } from './launcher-strings.ts';
import { readSettings } from './settings.ts';

/** Shown when the panel cannot be loaded. The numbers came with the page, so they are there. */
export function renderUnreachable(
  locale: Locale,
  strings: LauncherStrings,
  buttons: readonly Child[],
): HTMLElement {
  const { house, help } = readSettings();
  const { phone = '', email = '' } = house.contact;
  const lines = [
    ...help[locale].emergency,
    ...help[locale].crisis,
    { text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` },
    { text: email, href: `mailto:${email}` },
  ];
  return el(
    'div',
    { class: 'unreachable', role: 'alert' },
    el('p', { id: 'title' }, strings.unreachable),
    ...lines.map(({ text, href }) => el('p', {}, el('a', { href }, text))),
    el('p', {}, house.disclaimer),
    ...buttons,
  );
}
