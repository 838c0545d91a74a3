import type { PanelModule } from './load-panel.ts';
import { mountPanel } from './mount-panel.ts';
import { SPANISH } from './strings.es.ts';

/** The panel with the words of one language: nobody loads a language they do not read. */
export const mount: PanelModule['mount'] = (options) => mountPanel(options, SPANISH);
