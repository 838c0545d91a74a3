import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONCEPTS } from './concepts.ts';
import { createGuard } from './create-guard.ts';
import { compilePattern, readText } from './pattern.ts';
import { groupsOf } from './trigger.ts';

it('finds whole words with gaps inside one sentence', () => {
  const pattern = compilePattern('(want|wanna) .. (die|dead)');
  expect(pattern.isIn(readText(' . i want to just die . '))).toBe(true);
  expect(pattern.isIn(readText(' . i want . a dead battery . '))).toBe(false);
  expect(pattern.isIn(readText(' . i want a b c d die . '))).toBe(false);
});

it('covers what it finds', () => {
  expect(compilePattern('dead end').cover(readText(' . is it a dead end . no . '))).toBe(
    ' . is it a # . no . ',
  );
});

it('refuses an unknown concept', () => {
  expect(() => compilePattern('{nobody}')).toThrow('Unknown concept "nobody"');
});

it.each([
  [
    '(want|wanna) (to )?(die|dead)',
    [
      ['=want', '=wanna'],
      ['=die', '=dead'],
    ],
  ],
  ['suicid\\w+ thoughts', [['suici'], ['=thoughts']]],
  ['(a b|cold c)', [['=b', '=cold']]],
  ['self ?harm\\w*', [['sel']]],
  ['my ?self', []],
  ['(un)?alive', []],
  ['\\d+ ?mg', []],
])('knows what %j cannot do without', (pattern, groups) => {
  expect(groupsOf(pattern)).toEqual(groups);
});

const guard = createGuard({ country: 'US', contact: { name: 'Clinic' } });

/** Processor time, far above what one message takes: building an expression for the first time counts too. */
const LIMIT_MS = 250;

function timeOf(question: string): number {
  const start = process.cpuUsage();
  guard.screenAlone({ question, history: [] });
  return process.cpuUsage(start).user / 1000;
}

/** What one message may take (SEC-3); expressions that are built, and pauses of the machine, come on top. */
const USUAL_LIMIT_MS = 5;

it('SEC-3 reads 100,000 strange texts, next to none of which takes 5 ms', { timeout: 180_000 }, () => {
  const words = Object.values(CONCEPTS).flatMap((concept) => concept.split(/[^a-z]+/));
  const text = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...words, 'i', 'my', '.', '!', 'not', 'to', '0', 'a'), { maxLength: 14 })
        .map((parts) => parts.join(' ')),
    },
  );
  const times = fc.sample(text, { numRuns: 100_000, seed: 3 }).map(timeOf);
  expect(Math.max(...times)).toBeLessThan(LIMIT_MS);
  expect(times.filter((ms) => ms > USUAL_LIMIT_MS).length / times.length).toBeLessThan(0.005);
});

it.each(['i ', 'he said ', 'my mum ', 'not ', 'a', 'want to ', '. ', 'i want to my '])(
  'SEC-3 takes time in proportion to the length of repeated %j',
  (piece) => {
    const short = piece.repeat(Math.floor(250 / piece.length));
    const long = piece.repeat(Math.floor(1000 / piece.length));
    for (const question of [short, long, short, long]) timeOf(question);
    expect(timeOf(long)).toBeLessThan(LIMIT_MS);
  },
);
