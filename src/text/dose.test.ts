import { describe, expect, it } from 'vitest';
import { hasDose } from './dose.ts';

describe('hasDose', () => {
  it.each(['Take 20 mg.', 'Give 0.5mg/kg.', 'Up to 2 tablets a day.'])('finds the dose in %j', (text) => {
    expect(hasDose(text)).toBe(true);
  });

  it.each(['It takes 20 minutes.', 'The mg is a unit.', 'Low doses are used.'])(
    'finds none in %j',
    (text) => {
      expect(hasDose(text)).toBe(false);
    },
  );
});
