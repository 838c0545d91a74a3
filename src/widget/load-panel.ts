import { el } from './dom.ts';
import type { Locale } from './launcher-strings.ts';
import type { MountOptions, Panel } from './panel.ts';

/** The part that is loaded when somebody opens the chat: one file for each language. */
export interface PanelModule {
  mount(options: MountOptions): Panel;
}

/** Where `widget.js` came from. By name: `new URL(…, import.meta.url)` would be bundled as a file. */
const BASE = import.meta.url;

let tries = 0;

/**
 * Loads the panel from beside `widget.js`.
 *
 * A hash in the page's tag covers only `widget.js`, and `import()` takes none; but a preloaded
 * module does, and `import()` then uses that very module.
 */
export async function loadPanel(locale: Locale, integrity: string): Promise<PanelModule> {
  // The hash as address never meets an old copy. Browsers remember a module that failed to load, so
  // each try needs another address.
  const href = new URL(`panel.${locale}.js?${integrity}${tries || ''}`, BASE).href;
  tries += 1;
  const preload = el('link', { rel: 'modulepreload', href, integrity });
  document.head.append(preload);
  try {
    return await import(/* @vite-ignore */ href);
  } finally {
    preload.remove();
  }
}
