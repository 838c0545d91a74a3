import { expect, it } from 'vitest';
import { VARIANTS, withTypos } from './variants.ts';

const QUESTION = 'how much does couples therapy cost in spring?';

it('makes the same typos every time, and as many as asked', () => {
  expect(withTypos(QUESTION, 2)).toBe(withTypos(QUESTION, 2));
  const changed = (count: number) =>
    withTypos(QUESTION, count)
      .split(' ')
      .filter((word, i) => word !== QUESTION.split(' ')[i]).length;
  expect([0, 1, 2].map(changed)).toEqual([0, 1, 2]);
});

it('types every variant in another way', () => {
  for (const { change } of VARIANTS) expect(change(QUESTION)).not.toBe(QUESTION);
});
