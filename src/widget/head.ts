import { button, el } from './dom.ts';
import { renderContact } from './render-contact.ts';
import { withoutService } from './render-line.ts';
import type { HelpLines, WidgetSettings } from './settings.ts';
import { fill, type PanelStrings } from './strings.ts';

export interface HeadOptions {
  readonly strings: PanelStrings;
  readonly settings: Pick<WidgetSettings, 'contact' | 'help'>;
  /** `null` where the panel is a part of the page and cannot be closed. */
  readonly onClose: (() => void) | null;
  readonly onNewChat: () => void;
  readonly onDownload: () => void;
  readonly onPrint: () => void;
}

/** The top of the panel: what it is, and the way to a person, in the same place in every state. */
export interface Head {
  readonly elements: readonly HTMLElement[];
  readonly title: HTMLElement;
  /** Offers a new chat and a transcript only when there is something to clear or keep. */
  setHasTurns(hasTurns: boolean): void;
}

export function createHead({ strings, settings, ...actions }: HeadOptions): Head {
  const { contact, help } = settings;
  const title = el('h2', { id: 'title', tabindex: '-1' }, fill(strings.title, { name: contact.name }));
  const newChat = button(strings.newChat, 'quiet', actions.onNewChat);
  const close = actions.onClose && button('×', 'close', actions.onClose);
  close?.setAttribute('aria-label', strings.close);

  const download = button(strings.download, 'quiet', actions.onDownload);
  const print = button(strings.print, 'quiet', actions.onPrint);
  const keep = el('div', { class: 'keep' }, download, print);
  const details = el(
    'div',
    { id: 'contact', class: 'contact', hidden: '' },
    renderContact(contact, strings),
    keep,
  );
  const toggle = button(strings.contact, 'quiet', () => {
    details.hidden = !details.hidden;
    toggle.setAttribute('aria-expanded', String(!details.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', 'contact');

  const words = el('div', { class: 'words' }, title, el('p', { class: 'nature' }, strings.nature));
  return {
    title,
    elements: [
      el('header', { part: 'header' }, words, newChat, close),
      el('div', { class: 'help', part: 'help' }, renderEmergency(help, strings), toggle),
      details,
    ],
    setHasTurns(hasTurns) {
      newChat.hidden = !hasTurns;
      keep.hidden = !hasTurns;
    },
  };
}

function renderEmergency({ emergency }: HelpLines, strings: PanelStrings): HTMLElement {
  const links = emergency
    .slice(0, 1)
    .map((line) => el('a', { href: line.href, class: 'line' }, withoutService(line)));
  return el('p', {}, links.length > 0 ? strings.emergency : strings.emergencyLine, ' ', ...links);
}
