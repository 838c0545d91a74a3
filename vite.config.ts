import { defineConfig } from 'vite';

/**
 * Builds the widget: `vite build` the launcher, `vite build --mode panel.en` (and `panel.es`) the rest.
 *
 * One build with several entries would put what they share into files of their own, and so into more
 * requests.
 */
export default defineConfig(({ mode }) => {
  const name = mode.startsWith('panel.') ? mode : 'widget';
  return {
    publicDir: false,
    build: {
      outDir: 'dist/widget',
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      // The oldest browsers that know `light-dark()`: a substitute for it would not inherit the page's scheme.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Vite's library mode would keep the white space: 4 KB more.
      rolldownOptions: {
        input: name === 'widget' ? 'src/widget/define.ts' : `src/widget/${name}.ts`,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: `${name}.js` },
      },
    },
  };
});
