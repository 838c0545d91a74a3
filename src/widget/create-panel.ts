import { createAnnouncer } from './announcer.ts';
import { createComposer } from './composer.ts';
import { createConnection } from './connection.ts';
import { type ConversationView, createConversationView } from './conversation-view.ts';
import { soundsDangerous } from './danger-words.ts';
import { el } from './dom.ts';
import { createHead } from './head.ts';
import type { MountOptions, Panel } from './panel.ts';
import type { WidgetSettings } from './settings.ts';
import type { PanelStrings } from './strings.ts';
import { downloadText, printText, toTranscript } from './transcript.ts';

export interface PanelOptions
  extends Pick<MountOptions, 'endpoint' | 'locale' | 'key' | 'close' | 'signal' | 'emit'> {
  readonly settings: WidgetSettings;
  readonly strings: PanelStrings;
}

/** The panel without its style and frame. */
export function createPanel(options: PanelOptions): Panel & { readonly element: HTMLElement } {
  const { settings, strings, signal } = options;
  const announcer = createAnnouncer(signal);
  const connection = createConnection(strings, signal);
  const composer = createComposer(strings, submit);
  const element = el('div', { class: 'content' });
  const head = createHead({
    strings,
    settings,
    onClose: options.close,
    onNewChat() {
      view.clear();
      announcer.say(strings.newChat);
      composer.focus();
    },
    onDownload: () => downloadText(transcriptOf(view, options)),
    onPrint: () => printText(transcriptOf(view, options), element),
  });
  const view = createConversationView({
    ...options,
    say: announcer.say,
    submit,
    onTurns: head.setHasTurns,
    onPinned: composer.pin,
  });
  element.append(...head.elements, view.element, connection.element, composer.element, announcer.element);

  /** Says whether the question was taken; offline it stays in the field, but numbers need no connection. */
  function submit(question: string): boolean {
    const isOnline = connection.check();
    if (isOnline) view.ask(question);
    else if (soundsDangerous(question)) view.pin([...settings.help.emergency, ...settings.help.crisis]);
    return isOnline;
  }

  return {
    element,
    focus: () => (isTouched() ? head.title : composer).focus(),
  };
}

/** On a touch screen the field would open the keyboard over the first words. */
function isTouched(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function transcriptOf(view: ConversationView, { strings, locale, settings }: PanelOptions): string {
  const { contact, disclaimer } = settings;
  return toTranscript(view.turns, { strings, locale, clinic: contact.name, disclaimer, now: new Date() });
}
