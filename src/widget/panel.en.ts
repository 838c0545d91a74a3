import type { PanelModule } from './load-panel.ts';
import { mountPanel } from './mount-panel.ts';
import { ENGLISH } from './strings.en.ts';

/** The panel with the words of one language: nobody loads a language they do not read. */
export const mount: PanelModule['mount'] = (options) => mountPanel(options, ENGLISH);
