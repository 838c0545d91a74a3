import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, toHouse } from './config.ts';
import type { IndexSnapshot } from './domain/snapshot.ts';
import { assembleWidget, type Widget } from './http/widget-files.ts';
import { type ChannelWords, type HelplinePurpose, helplinesFor, toLinks } from './safety/helplines.ts';
import { SPANISH } from './safety/templates.es.ts';
import { ENGLISH } from './safety/templates.ts';

/** Where `npm run build:widget` puts the widget. */
const DIRECTORY = 'dist/widget';
/** Helplines that the widget can show while the service is out of reach. */
const MOST_LINES = 3;
/** Questions on the widget's first screen. */
const MOST_STARTERS = 4;

/** The widget with the clinic's own settings in it; `null` where it was not built. */
export async function assembleClinicWidget(config: Config, snapshot: IndexSnapshot): Promise<Widget | null> {
  const read = (name: string) => readFile(join(DIRECTORY, `${name}.js`), 'utf8');
  const files = await Promise.all(['widget', 'panel.en', 'panel.es'].map(read)).catch(() => null);
  if (!files) return null;
  const [script, en, es] = files as [string, string, string];
  const bySection = new Map(snapshot.questions.map(({ sectionId, text }) => [sectionId, text]));
  return assembleWidget(
    { script, panels: { en, es } },
    {
      house: toHouse(config),
      help: { en: helpIn(config, ENGLISH.channels), es: helpIn(config, SPANISH.channels) },
      starters: [...bySection.values()].slice(0, MOST_STARTERS),
      language: snapshot.articles[0]?.language ?? 'en',
    },
  );
}

function helpIn(config: Config, words: ChannelWords) {
  const linesFor = (purpose: HelplinePurpose) =>
    helplinesFor(purpose, config.COUNTRY)
      .flatMap((record) => toLinks(record, words))
      .slice(0, MOST_LINES);
  return { emergency: linesFor('emergency'), crisis: linesFor('crisis') };
}
