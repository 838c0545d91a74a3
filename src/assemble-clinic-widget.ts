import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, toHouse } from './config.ts';
import type { IndexSnapshot } from './domain/snapshot.ts';
import { assembleWidget, type Widget, type WidgetBuild } from './http/widget-files.ts';
import { type ChannelWords, type HelplinePurpose, helplinesFor, toLinks } from './safety/helplines.ts';
import { SPANISH } from './safety/templates.es.ts';
import { ENGLISH } from './safety/templates.ts';

/** Where `npm run build:widget` puts the widget. */
const DIRECTORY = 'dist/widget';
/** Helplines that the widget can show while the service is out of reach. */
const MOST_LINES = 3;
/** Questions on the widget's first screen. */
const MOST_STARTERS = 3;

/** Reads what `npm run build:widget` has built; `null` where it was not. */
export async function readWidgetBuild(): Promise<WidgetBuild | null> {
  const read = (name: string) => readFile(join(DIRECTORY, `${name}.js`), 'utf8');
  const files = await Promise.all(['widget', 'panel.en', 'panel.es'].map(read)).catch(() => null);
  if (!files) return null;
  const [script, en, es] = files as [string, string, string];
  return { script, panels: { en, es } };
}

/** The widget with the clinic's own settings in it. */
export function assembleClinicWidget(
  build: WidgetBuild,
  config: Config,
  { questions, articles }: Pick<IndexSnapshot, 'questions' | 'articles'>,
): Promise<Widget> {
  return assembleWidget(build, {
    house: toHouse(config),
    help: { en: helpIn(config, ENGLISH.channels), es: helpIn(config, SPANISH.channels) },
    starters: chooseStarters(questions.map(({ text }) => text)),
    language: articles[0]?.language ?? 'en',
  });
}

/** The first of the proven questions; those that read as questions before the rest. */
export function chooseStarters(proven: readonly string[]): string[] {
  const isQuestion = (text: string) => text.endsWith('?');
  return [...proven.filter(isQuestion), ...proven.filter((text) => !isQuestion(text))].slice(
    0,
    MOST_STARTERS,
  );
}

function helpIn(config: Config, words: ChannelWords) {
  const linesFor = (purpose: HelplinePurpose) =>
    helplinesFor(purpose, config.COUNTRY)
      .flatMap((record) => toLinks(record, words))
      .slice(0, MOST_LINES);
  return { emergency: linesFor('emergency'), crisis: linesFor('crisis') };
}
