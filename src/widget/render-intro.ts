import { button, el } from './dom.ts';
import type { WidgetSettings } from './settings.ts';
import type { PanelStrings } from './strings.ts';

/** The first screen: what this is, what it is not, and questions to begin with. */
export function renderIntro(
  { starters, language }: WidgetSettings,
  strings: PanelStrings,
  ask: (question: string) => void,
): HTMLElement {
  const buttons = starters.map((text) =>
    el(
      'li',
      { lang: language },
      button(text, 'ask', () => ask(text)),
    ),
  );
  return el(
    'section',
    { class: 'intro' },
    el('p', {}, strings.welcome),
    el('p', { class: 'hint' }, strings.emergencyLine),
    el('p', { class: 'hint' }, strings.privacy),
    buttons.length > 0 ? el('h3', { class: 'label' }, strings.starters) : null,
    buttons.length > 0 ? el('ul', { class: 'suggestions' }, ...buttons) : null,
  );
}
