import { createAnnouncer } from './announcer.ts';
import { createComposer } from './composer.ts';
import { createConversationView } from './conversation-view.ts';
import { soundsDangerous } from './danger-words.ts';
import { el } from './dom.ts';
import { createHead } from './head.ts';
import panelCss from './panel.css?inline';
import type { MountOptions, Panel } from './panel.ts';
import type { PanelStrings } from './strings.ts';
import { repairTheme } from './theme.ts';
import { downloadText, printText, toTranscript } from './transcript.ts';

/** Builds the panel into its frame. Nothing is sent before the first question. */
export function mountPanel(options: MountOptions, strings: PanelStrings): Panel {
  const { shadow, root, frame, signal } = options;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  shadow.adoptedStyleSheets.push(sheet);
  const panel = createPanel(options, strings);
  frame.replaceChildren(panel.element);
  repairTheme(root);
  fitToKeyboard(frame, signal);
  root.addEventListener(
    'keydown',
    (event) => {
      // A modal dialog closes by itself, one beside the page does not.
      if (event.key === 'Escape' && !event.isComposing) options.close?.();
    },
    { signal },
  );
  return panel;
}

/** The panel without its style and frame. */
export function createPanel(
  options: MountOptions,
  strings: PanelStrings,
): Panel & { readonly element: HTMLElement } {
  const { settings, locale, signal, emit, close } = options;
  const { contact, disclaimer } = settings.house;
  const help = settings.help[locale];
  const announcer = createAnnouncer(signal);
  const banner = el('p', { class: 'banner', role: 'status' });
  const composer = createComposer(strings, submit);
  const head = createHead({
    strings,
    contact,
    help,
    onClose: close,
    onNewChat() {
      view.clear();
      announcer.say(strings.cleared);
      composer.focus();
    },
    onDownload: () => downloadText(transcript()),
    onPrint: () => printText(transcript(), element),
  });
  const view = createConversationView({
    ...options,
    strings,
    say: announcer.say,
    submit,
    onTurns: head.setHasTurns,
    onPinned: composer.pin,
    onReply: (kind) => emit('reply', { kind }),
  });
  const element = el(
    'div',
    { class: 'content' },
    ...head.elements,
    view.element,
    banner,
    composer.element,
    announcer.element,
  );

  /** Says whether the question was taken; offline it stays in the field. */
  function submit(question: string): boolean {
    showConnection();
    if (navigator.onLine) view.ask(question);
    // Numbers need no connection.
    else if (soundsDangerous(question)) view.pin([...help.emergency, ...help.crisis]);
    return navigator.onLine;
  }

  function showConnection(): void {
    const wasOffline = banner.textContent === strings.offlineBanner;
    const onlineText = wasOffline ? strings.onlineAgain : '';
    banner.textContent = navigator.onLine ? onlineText : strings.offlineBanner;
  }

  function transcript(): string {
    return toTranscript(view.turns, { strings, locale, clinic: contact.name, disclaimer, now: new Date() });
  }

  for (const name of ['online', 'offline']) window.addEventListener(name, showConnection, { signal });
  showConnection();

  return {
    element,
    focus() {
      // On a touch screen the field would open the keyboard over the first words.
      if (matchMedia('(pointer: coarse)').matches) head.title.focus();
      else composer.focus();
    },
  };
}

/** The keyboard of a phone covers the page without resizing it; the panel has to follow. */
function fitToKeyboard(frame: HTMLElement, signal: AbortSignal): void {
  const follow = () => frame.style.setProperty('--visible', `${visualViewport?.height}px`);
  if (!visualViewport) return;
  visualViewport.addEventListener('resize', follow, { signal });
  follow();
}
