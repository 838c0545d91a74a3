import { el } from './dom.ts';
import type { PanelStrings } from './strings.ts';

/** Tells visitors when their device is offline, and when it is online again. */
export interface Connection {
  readonly element: HTMLElement;
  /** Says whether the device is online, and shows it. */
  check(): boolean;
}

export function createConnection(strings: PanelStrings, signal: AbortSignal): Connection {
  const element = el('p', { class: 'banner', role: 'status' });

  function check(): boolean {
    const isOnline = navigator.onLine;
    const wasOffline = element.textContent === strings.offlineBanner;
    const onlineText = wasOffline ? strings.onlineAgain : '';
    element.textContent = isOnline ? onlineText : strings.offlineBanner;
    return isOnline;
  }

  for (const name of ['online', 'offline']) window.addEventListener(name, check, { signal });
  check();
  return { element, check };
}
