import { describe, expect, it } from 'vitest';
import type { MaxSim } from '../domain/ports.ts';

/** What every {@link MaxSim} must do. */
export function testMaxSim(name: string, maxSim: MaxSim): void {
  describe(`${name} as MaxSim`, () => {
    it('gives each question token its best cosine in each passage', () => {
      const question = Float32Array.from([...axis(0), ...axis(1)]);
      const near = Int8Array.from([...axis(0, 127), ...axis(2, 127)]);
      const far = Int8Array.from(axis(1, -127));
      const [inNear, inFar] = maxSim(question, [near, far], WIDTH);
      expectClose(inNear, [1, 0]);
      expectClose(inFar, [0, -1]);
    });

    it('matches nothing in an empty piece', () => {
      expectClose(maxSim(Float32Array.from(axis(0)), [new Int8Array(0)], WIDTH)[0], [-1]);
    });

    it('gives the same whatever was compared before', () => {
      const question = Float32Array.from(axis(3, 0.5));
      const passage = Int8Array.from(axis(3, 64));
      maxSim(
        Float32Array.from([...axis(0), ...axis(1), ...axis(2)]),
        [new Int8Array(WIDTH * 400).fill(9)],
        WIDTH,
      );
      expectClose(maxSim(question, [passage], WIDTH)[0], [(0.5 * 64) / 127]);
    });
  });
}

const WIDTH = 96;

function axis(dimension: number, value = 1): number[] {
  return Array.from({ length: WIDTH }, (_, i) => (i === dimension ? value : 0));
}

function expectClose(actual: Float32Array | undefined, expected: readonly number[]): void {
  expect(actual?.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(actual?.[i]).toBeCloseTo(value, 3);
}
