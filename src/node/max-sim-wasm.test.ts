import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import wabt from 'wabt';

// Run "npx vitest run -u src/node/max-sim-wasm.test.ts" after a change of max-sim.wat.
it('ships the bytes that max-sim.wat compiles to', async () => {
  const { parseWat } = await wabt();
  const source = await readFile(new URL('./max-sim.wat', import.meta.url), 'utf8');
  const { buffer } = parseWat('max-sim.wat', source, { simd: true }).toBinary({});
  const base64 = Buffer.from(buffer).toString('base64');
  await expect(
    `/** \`max-sim.wat\`, compiled; base64. */\nexport const MAX_SIM_WASM =\n  '${base64}';\n`,
  ).toMatchFileSnapshot('./max-sim-wasm.ts');
});
