import { describe, expect, it } from 'vitest';
import { hasDose } from './dose.ts';

describe('hasDose', () => {
  it.each([
    'Take 20 mg.',
    'Give 0.5mg/kg.',
    'Up to 2 tablets a day.',
    'A 50-mg dose.',
    'A 100-milligram lozenge.',
    'Two grams are given.',
    'Take half a tablet.',
    'Take ½ tablet.',
    '70\u00A0µg',
    '1 drop in each eye.',
    'Use one spray.',
    '1,000 IU',
    'Dose (mg)',
  ])('finds the dose in %j', (text) => {
    expect(hasDose(text)).toBe(true);
  });

  it.each([
    'It takes 20 minutes.',
    'The mg is a unit.',
    'Low doses are used.',
    'Two of 20 guests.',
    'In 2020. Grams are small.',
    'A 5 gallon tank.',
    'Tablets are small.',
  ])('finds none in %j', (text) => {
    expect(hasDose(text)).toBe(false);
  });
});
