import { button, el } from './dom.ts';
import launcherCss from './launcher.css?inline';
import { LAUNCHER_STRINGS, type Locale, toLocale } from './launcher-strings.ts';
import { loadPanel } from './load-panel.ts';
import type { Panel } from './panel.ts';
import { readLauncherSettings } from './settings.ts';
import { renderUnreachable } from './unreachable.ts';

/** Narrower or lower than this, the panel takes the whole screen and is modal. */
const SMALL = '(max-width: 480px), (max-height: 420px)';

/**
 * `<vouch-chat>`: a button that opens the chat, or with `mode="inline"` the chat itself.
 *
 * Until somebody opens it there is only the button; the rest is loaded then.
 */
export class VouchChat extends HTMLElement {
  #life = new AbortController();
  #frame = el('dialog');
  #launcher = el('button');
  /** Loads the panel, unless it is there, and puts the focus where a visitor begins. */
  #enter = async (): Promise<void> => {};

  connectedCallback(): void {
    this.#life = new AbortController();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherCss);
    shadow.adoptedStyleSheets = [sheet];
    shadow.replaceChildren(this.#build(shadow));
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.shadowRoot?.replaceChildren();
  }

  /** Opens the chat, as a click on the button does. */
  open(): void {
    const frame = this.#frame;
    // A part of the page is no dialog: it has no `open`.
    if (frame.open !== false) return;
    if (matchMedia(SMALL).matches) frame.showModal();
    else frame.show();
    this.#label();
    this.#emit('open');
    void this.#enter();
  }

  /** Closes the chat; the conversation stays. */
  close(): void {
    this.#frame.close?.();
  }

  get #isInline(): boolean {
    return this.getAttribute('mode') === 'inline';
  }

  get #locale(): Locale {
    return toLocale(this.closest<HTMLElement>('[lang]')?.lang ?? '');
  }

  #build(shadow: ShadowRoot): HTMLElement {
    const root = el('div', {
      class: 'root',
      lang: this.#locale,
      dir: this.getAttribute('dir') ?? getComputedStyle(this).direction,
    });
    const theme = this.getAttribute('theme') ?? '';
    root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    this.#frame = el(this.#isInline ? 'section' : 'dialog', {
      id: 'panel',
      class: this.#isInline ? 'panel inline' : 'panel',
      part: 'panel',
      'aria-labelledby': 'title',
    }) as HTMLDialogElement;
    this.#enter = this.#createEnter(shadow, root);
    root.append(this.#frame, this.#isInline ? '' : this.#createLauncher());
    if (this.#isInline) void this.#enter();
    return root;
  }

  #createLauncher(): HTMLElement {
    const launcher = button('', 'launcher', () => (this.#frame.open ? this.close() : this.open()));
    launcher.part.add('launcher');
    launcher.setAttribute('aria-controls', 'panel');
    this.#launcher = launcher;
    this.#label();
    this.#frame.onclose = () => {
      this.#label();
      launcher.focus();
      this.#emit('close');
    };
    return launcher;
  }

  #label(): void {
    const { open, close } = LAUNCHER_STRINGS[this.#locale];
    const isOpen = this.#frame.open;
    this.#launcher.textContent = isOpen ? close : (this.getAttribute('label') ?? open);
    this.#launcher.setAttribute('aria-expanded', String(isOpen));
  }

  #createEnter(shadow: ShadowRoot, root: HTMLElement): () => Promise<void> {
    const frame = this.#frame;
    const locale = this.#locale;
    const strings = LAUNCHER_STRINGS[locale];
    const settings = readLauncherSettings();
    const close = this.#isInline ? null : () => this.close();
    const options = {
      ...{ shadow, root, frame, settings, locale, close, key: this.id, signal: this.#life.signal },
      endpoint: new URL(this.getAttribute('endpoint') ?? import.meta.url, document.baseURI).href,
      emit: this.#emit,
    };
    let panel: Promise<Panel | null> | undefined;

    async function load(): Promise<Panel | null> {
      try {
        return (await loadPanel(locale, settings.panels[locale])).mount(options);
      } catch {
        panel = undefined;
        const buttons = [button(strings.retry, '', enter), close && button(strings.close, '', close)];
        frame.replaceChildren(renderUnreachable(settings, locale, strings, buttons));
        return null;
      }
    }
    async function enter(): Promise<void> {
      panel ??= load();
      const entrance = (await panel) ?? frame.querySelector('button');
      if (close) entrance?.focus();
    }
    return enter;
  }

  #emit = (name: string, detail = {}): void => {
    this.dispatchEvent(new CustomEvent(`vouch-${name}`, { detail, bubbles: true, composed: true }));
  };
}
