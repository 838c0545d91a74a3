import { createPanel } from './create-panel.ts';
import panelCss from './panel.css?inline';
import type { MountOptions, Panel } from './panel.ts';
import { readPanelSettings } from './settings.ts';
import type { PanelStrings } from './strings.ts';
import { repairTheme } from './theme.ts';

/** Builds the panel into its frame. Nothing is sent before the first question. */
export function mountPanel(options: MountOptions, strings: PanelStrings): Panel {
  const { shadow, root, frame, signal, locale } = options;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  shadow.adoptedStyleSheets.push(sheet);
  const { contact, help } = options.settings;
  const own = readPanelSettings();
  const settings = { ...own, contact: { ...own.contact, ...contact }, help: help[locale] };
  const panel = createPanel({ ...options, settings, strings });
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

/** The keyboard of a phone covers the page without resizing it; the panel has to follow. */
function fitToKeyboard(frame: HTMLElement, signal: AbortSignal): void {
  const viewport = visualViewport;
  if (!viewport) return;
  const follow = () => {
    frame.style.setProperty('--visible', `${viewport.height}px`);
    // Safari moves the visible part down the page instead of the page up.
    frame.style.setProperty('--top', `${viewport.offsetTop}px`);
  };
  for (const name of ['resize', 'scroll']) viewport.addEventListener(name, follow, { signal });
  follow();
}
