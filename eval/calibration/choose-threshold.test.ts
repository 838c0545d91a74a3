import { expect, it } from 'vitest';
import { chooseThreshold, quantileCandidates } from './choose-threshold.ts';

it('stops at the first candidate that breaks the risk, though a later one would keep it', () => {
  const events: Record<number, number> = { 0.9: 0, 0.8: 2, 0.7: 60, 0.6: 2 };
  const chosen = chooseThreshold([0.9, 0.8, 0.7, 0.6], 0.1, (t) => ({ events: events[t]!, trials: 200 }));
  expect(chosen).toMatchObject({ threshold: 0.8, events: 2, trials: 200 });
});

it('chooses nothing when the strictest candidate breaks the risk', () => {
  expect(chooseThreshold([0.9], 0.05, () => ({ events: 0, trials: 10 }))).toBeNull();
});

it('places candidates by shares of all observations', () => {
  expect(quantileCandidates([0.1, 0.4, 0.3, 0.2], [0.25, 0.5, 1])).toEqual([0.4, 0.3, 0.1]);
});
