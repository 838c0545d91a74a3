import { el } from './dom.ts';
import type { Locale } from './launcher-strings.ts';
import { renderQuestion } from './render-question.ts';
import type { WidgetSettings } from './settings.ts';
import { fill, type PanelStrings } from './strings.ts';

/** The first screen: what this is, what it is not, and questions to begin with. */
export function renderIntro(
  { starters, language }: WidgetSettings,
  strings: PanelStrings,
  locale: Locale,
  ask: (question: string) => void,
): HTMLElement {
  const buttons = starters.map((text) => renderQuestion(text, language, ask));
  const list = el('ul', { class: 'suggestions' }, ...buttons);
  return el(
    'section',
    { class: 'intro' },
    el('p', {}, strings.welcome),
    language.startsWith(locale) ? null : renderLanguage(language, locale, strings),
    el('p', { class: 'hint' }, strings.emergencyLine),
    el('p', { class: 'hint' }, strings.privacy),
    ...(buttons[0] ? [el('h3', { class: 'label' }, strings.starters), list] : []),
  );
}

function renderLanguage(language: string, locale: Locale, strings: PanelStrings): HTMLElement {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language)!;
  return el('p', {}, fill(strings.otherLanguage, { language: name }));
}
