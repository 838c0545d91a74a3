import type { House } from '../domain/ports.ts';
import type { LinkBlock } from '../domain/reply.ts';
import type { Locale } from './launcher-strings.ts';

/**
 * What the service writes into `widget.js` when it serves it. So the numbers to call and the clinic's
 * contact are on the page before anything else is fetched, and stay there when the service is down.
 */
export interface WidgetSettings {
  readonly house: House;
  /** Numbers of the clinic's country, in the words of each shipped language. */
  readonly help: Readonly<Record<Locale, HelpLines>>;
  /** Questions for the first screen; the index is proven to answer them. */
  readonly starters: readonly string[];
  /** Language of the articles, such as `en`. */
  readonly language: string;
  /** Hash of `panel.en.js` and `panel.es.js` beside `widget.js`, which the browser checks. */
  readonly panels: Readonly<Record<Locale, string>>;
}

/** Whom to call, as links to tap. */
export interface HelpLines {
  readonly emergency: readonly LinkBlock[];
  /** Where a person in distress finds somebody to talk to. */
  readonly crisis: readonly LinkBlock[];
}

declare const VOUCH_SETTINGS: WidgetSettings;

/** Reads the constant that the service writes in front of the script. */
export function readSettings(): WidgetSettings {
  return VOUCH_SETTINGS;
}
