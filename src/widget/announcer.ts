import { el } from './dom.ts';

/** How a text is spoken. */
export interface Manner {
  readonly isUrgent?: boolean;
  /** Where it is not the language of the interface. */
  readonly language?: string;
}

/** Speaks through screen readers without showing anything. */
export interface Announcer {
  readonly element: HTMLElement;
  /** Says one whole text, once; an urgent one interrupts. */
  say(text: string, options?: Manner): void;
}

/** Long enough for every screen reader to take the text, short enough not to be found twice. */
const KEEP_MS = 4_000;

/**
 * Two live regions for the whole panel, there from the start: a region that is added together with its
 * text is not read everywhere.
 *
 * The conversation itself is a log whose live region is off: screen readers would read a reply in
 * pieces, without its links, and repeat the visitor's own words.
 */
export function createAnnouncer(signal: AbortSignal): Announcer {
  const polite = el('div', { role: 'status' });
  const urgent = el('div', { role: 'alert' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    polite.replaceChildren();
    urgent.replaceChildren();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    element: el('div', { class: 'unseen' }, polite, urgent),
    say(text, { isUrgent = false, language } = {}) {
      clearTimeout(timer);
      clear();
      (isUrgent ? urgent : polite).append(el('p', language ? { lang: language } : {}, text));
      timer = setTimeout(clear, KEEP_MS);
    },
  };
}
