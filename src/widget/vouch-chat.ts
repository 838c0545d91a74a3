import { button, el } from './dom.ts';
import launcherCss from './launcher.css?inline';
import { LAUNCHER_STRINGS, toLocale } from './launcher-strings.ts';
import { loadPanel } from './load-panel.ts';
import type { Panel } from './panel.ts';
import { readSettings } from './settings.ts';
import { renderUnreachable } from './unreachable.ts';

/** Narrower or lower than this, the panel takes the whole screen and is modal. */
const SMALL = '(max-width: 480px), (max-height: 420px)';

/**
 * `<vouch-chat>`: a button that opens the chat, or with `mode="inline"` the chat itself.
 *
 * Until somebody opens it there is only the button; the rest is loaded then.
 */
export class VouchChat extends HTMLElement {
  /** Where `widget.js` came from; set by `define.ts`. */
  static base = document.baseURI;

  #life = new AbortController();
  #toggle = (_isOpen: boolean): void => {};

  connectedCallback(): void {
    this.#life = new AbortController();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherCss);
    shadow.adoptedStyleSheets = [sheet];
    shadow.replaceChildren(this.#build(shadow, this.#life.signal));
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.shadowRoot?.replaceChildren();
  }

  /** Opens the chat, as a click on the button does. */
  open(): void {
    this.#toggle(true);
  }

  /** Closes the chat; the conversation stays. */
  close(): void {
    this.#toggle(false);
  }

  #build(shadow: ShadowRoot, signal: AbortSignal): HTMLElement {
    const option = (name: string) => this.getAttribute(name);
    const locale = toLocale(this.closest<HTMLElement>('[lang]')?.lang ?? 'en');
    const strings = LAUNCHER_STRINGS[locale];
    const isInline = option('mode') === 'inline';
    const root = el('div', {
      class: 'root',
      lang: locale,
      dir: option('dir') ?? getComputedStyle(this).direction,
    });
    const theme = option('theme') ?? '';
    root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    const launcher = button('', 'launcher', () => this.#toggle(!frame.open));
    const show = (isOpen: boolean) => {
      launcher.textContent = isOpen ? strings.close : (option('label') ?? strings.open);
      launcher.setAttribute('aria-expanded', String(isOpen));
    };
    const frame = el(isInline ? 'section' : 'dialog', {
      id: 'panel',
      class: isInline ? 'panel inline' : 'panel',
      part: 'panel',
      'aria-labelledby': 'title',
    }) as HTMLDialogElement;
    let panel: Panel | undefined;

    const emit = (name: string, detail = {}) =>
      this.dispatchEvent(new CustomEvent(`vouch-${name}`, { detail, bubbles: true, composed: true }));
    const fill = async () => {
      const endpoint = new URL(option('endpoint') ?? VouchChat.base, document.baseURI).href;
      const settings = readSettings();
      const close = isInline ? null : () => frame.close();
      try {
        const { mount } = await loadPanel(VouchChat.base, locale, settings.panels[locale]);
        panel = mount({
          shadow,
          root,
          frame,
          settings,
          endpoint,
          locale,
          close,
          signal,
          emit,
          key: this.id,
        });
      } catch {
        const retry = button(strings.retry, '', fill);
        const end = close ? button(strings.close, '', close) : '';
        frame.replaceChildren(renderUnreachable(locale, strings, [retry, end]));
      }
      if (!isInline) (panel ?? frame.querySelector('button'))?.focus();
    };
    this.#toggle = async (isOpen) => {
      if (isInline || frame.open === isOpen) return;
      if (!isOpen) return frame.close();
      if (matchMedia(SMALL).matches) frame.showModal();
      else frame.show();
      show(true);
      if (panel) panel.focus();
      else await fill();
      emit('open');
    };
    frame.onclose = () => {
      show(false);
      launcher.focus();
      emit('close');
    };
    show(false);
    launcher.setAttribute('aria-controls', 'panel');
    launcher.part.add('launcher');
    root.append(frame, isInline ? '' : launcher);
    if (isInline) void fill();
    return root;
  }
}
