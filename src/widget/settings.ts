import type { Contact, LinkBlock } from '../domain/reply.ts';
import type { Locale } from './launcher-strings.ts';

/**
 * What the service writes into `widget.js` when it serves it. So the numbers to call and the ways to
 * reach the clinic are on the page before anything else is fetched, and stay there when the service is down.
 */
export interface LauncherSettings {
  readonly contact: Pick<Contact, 'phone' | 'email' | 'url'>;
  /** Numbers of the clinic's country, in the words of each shipped language. */
  readonly help: Readonly<Record<Locale, HelpLines>>;
  /** Hash of `panel.en.js` and `panel.es.js` beside `widget.js`, which the browser checks. */
  readonly panels: Readonly<Record<Locale, string>>;
}

/** What the service writes into the panel: nobody needs it before the chat is opened. */
export interface PanelSettings {
  readonly contact: Pick<Contact, 'name' | 'hours'>;
  readonly disclaimer: string;
  /** Questions for the first screen; the index is proven to answer them. */
  readonly starters: readonly string[];
  /** Language of the articles, such as `en`. */
  readonly language: string;
}

/** Whom to call, as links to tap. */
export interface HelpLines {
  readonly emergency: readonly LinkBlock[];
  /** Where a person in distress finds somebody to talk to. */
  readonly crisis: readonly LinkBlock[];
}

/** Everything that the panel knows without asking. */
export interface WidgetSettings extends PanelSettings {
  readonly contact: Contact;
  readonly help: HelpLines;
}

declare const VOUCH_LAUNCHER: LauncherSettings;
declare const VOUCH_PANEL: PanelSettings;

/** Reads the constant that the service writes in front of `widget.js`. */
export function readLauncherSettings(): LauncherSettings {
  return VOUCH_LAUNCHER;
}

/** Reads the constant that the service writes in front of the panel. */
export function readPanelSettings(): PanelSettings {
  return VOUCH_PANEL;
}
