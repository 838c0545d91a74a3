import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONCEPTS } from './concepts.ts';
import { createGuard } from './create-guard.ts';
import { compilePattern, readText } from './pattern.ts';
import { triggersOf } from './trigger.ts';

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
  ['(want|wanna) (to )?(die|dead)', ['=die', '=dead']],
  ['suicid\\w+ thoughts', ['suici']],
  ['self ?harm\\w*', ['sel']],
  ['my ?self', null],
  ['(un)?alive', null],
  ['\\d+ ?mg', null],
])('knows what %j cannot do without', (pattern, keys) => {
  expect(triggersOf(pattern)).toEqual(keys);
});

const guard = createGuard({ country: 'US', contact: { name: 'Clinic' } });

/** Processor time, far above what one message takes: building an expression for the first time counts too. */
const LIMIT_MS = 250;

function timeOf(question: string): number {
  const start = process.cpuUsage();
  guard.screen({ question, history: [] }, null);
  return process.cpuUsage(start).user / 1000;
}

it('SEC-3 reads strange text without delay', () => {
  const words = Object.values(CONCEPTS).flatMap((concept) => concept.split(/[^a-z]+/));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...words, 'i', 'my', '.', '!', 'not', 'to'), { maxLength: 60 })
      .map((parts) => parts.join(' ')),
  );
  guard.screen({ question: 'I want to die, he hit me, chest pain, is it normal', history: [] }, null);
  fc.assert(
    fc.property(text, (question) => timeOf(question) < LIMIT_MS),
    { numRuns: 400 },
  );
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
