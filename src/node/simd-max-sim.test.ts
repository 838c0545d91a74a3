import { expect, it } from 'vitest';
import { scalarMaxSim } from '../retrieval/scalar-max-sim.ts';
import { testMaxSim } from '../testing/max-sim-contract.ts';
import { createSimdMaxSim } from './simd-max-sim.ts';

testMaxSim('simd', createSimdMaxSim());

it('agrees with plain JavaScript on random vectors', () => {
  const random = Float32Array.from({ length: 20 * 96 }, (_, i) => Math.sin(i * 7.13) / 6);
  const passages = [3, 90, 1].map((tokens) =>
    Int8Array.from({ length: tokens * 96 }, (_, i) => Math.cos(i * 3.7) * 127),
  );
  const simd = createSimdMaxSim()(random, passages, 96);
  for (const [i, exact] of scalarMaxSim(random, passages, 96).entries()) {
    for (const [j, value] of exact.entries()) expect(simd[i]?.[j]).toBeCloseTo(value, 3);
  }
});
