import type { House } from '../domain/ports.ts';
import type { LinkBlock } from '../domain/reply.ts';

type Locale = 'en' | 'es';

/** The widget as `npm run build:widget` writes it: plain text, so that no runtime has to read a disk here. */
export interface WidgetBuild {
  readonly script: string;
  readonly panels: Readonly<Record<Locale, string>>;
}

/** What the clinic's copy of the widget knows without asking the service. */
export interface WidgetOptions {
  readonly house: House;
  /** Numbers of the clinic's country, in the words of each language of the widget. */
  readonly help: Readonly<Record<Locale, HelpLines>>;
  /** Questions for the first screen; the index is proven to answer them. */
  readonly starters: readonly string[];
  /** Language of the articles, such as `en`. */
  readonly language: string;
}

interface HelpLines {
  readonly emergency: readonly LinkBlock[];
  readonly crisis: readonly LinkBlock[];
}

/** A file that other websites load. */
export interface WidgetFile {
  readonly path: string;
  readonly content: string;
  /** What `integrity` of a tag must say. */
  readonly integrity: string;
}

/** The widget of one clinic. */
export interface Widget {
  /** `widget.js` under the name of its content, for tags that pin it. */
  readonly script: WidgetFile;
  readonly panels: readonly WidgetFile[];
}

/** Bits enough to tell builds apart, short enough for an address. */
const NAME_DIGITS = 12;

/**
 * Writes the clinic's settings in front of the scripts, and hashes every file.
 *
 * What is needed when nothing else can be loaded goes into `widget.js`; the rest waits in the panel.
 */
export async function assembleWidget(build: WidgetBuild, options: WidgetOptions): Promise<Widget> {
  const { house, help, starters, language } = options;
  const { name: clinic, hours, ...reach } = house.contact;
  const { disclaimer } = house;
  const rest = { contact: { name: clinic, hours }, disclaimer, starters, language };
  // Constants of a module: nothing of them is visible to the page.
  const own = `const VOUCH_PANEL=${JSON.stringify(rest)};\n`;
  const [en, es] = await Promise.all([
    toFile('/panel.en.js', own + build.panels.en),
    toFile('/panel.es.js', own + build.panels.es),
  ]);
  const panels = { en: en.integrity, es: es.integrity };
  const settings = { contact: reach, help, panels };
  const script = await toFile('', `const VOUCH_LAUNCHER=${JSON.stringify(settings)};\n${build.script}`);
  const name = script.integrity.replace(/^sha256-|[^\w]/g, '').slice(0, NAME_DIGITS);
  return { script: { ...script, path: `/widget-${name}.js` }, panels: [en, es] };
}

async function toFile(path: string, content: string): Promise<WidgetFile> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
  return { path, content, integrity: `sha256-${btoa(String.fromCharCode(...digest))}` };
}
