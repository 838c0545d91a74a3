import type { Locale } from './launcher-strings.ts';
import type { LauncherSettings } from './settings.ts';

/** Where a panel lives. */
export interface MountOptions {
  readonly shadow: ShadowRoot;
  /** Carries the colours, the language and the direction. */
  readonly root: HTMLElement;
  readonly frame: HTMLElement;
  readonly settings: LauncherSettings;
  /** Address of the service. */
  readonly endpoint: string;
  readonly locale: Locale;
  /** Tells the memories of two widgets on one page apart. */
  readonly key: string;
  /** `null` for a panel that is a part of the page. */
  readonly close: (() => void) | null;
  /** Ends requests, timers and listeners. */
  readonly signal: AbortSignal;
  /** Tells the page what happened, never a word of what was said. */
  readonly emit: (name: string, detail: object) => void;
}

/** A panel that is there. */
export interface Panel {
  /** Puts the focus where a visitor begins. */
  focus(): void;
}
