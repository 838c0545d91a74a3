import { describe, expect, it } from 'vitest';
import { opensWithReference } from './anaphora.ts';

describe('opensWithReference', () => {
  it.each([
    'This can help.',
    'These are common.',
    'It’s crucial to rest.',
    '“They” are many.',
    'He or she decides.',
    'However, there are limits.',
    'But not always.',
    'Instead, it is combined.',
    'Such effects pass.',
    'Also available online.',
    'In addition, we offer talks.',
    'In that case, call us.',
    'If they persist, call us.',
    'We therefore prefer evenings.',
    'Therefore we wait.',
    'As it wears off, you rest.',
    'Because they are mild, we wait.',
    'Although this is rare, tell us.',
    'Without it, nothing changes.',
    'Most of these pass.',
    'Two of them are free.',
    'During all this, we watch.',
  ])('sees that %j points back', (sentence) => {
    expect(opensWithReference(sentence)).toBe(true);
  });

  it.each([
    'Ketamine is an anesthetic.',
    'If you feel sick, call us.',
    'Items are labelled.',
    'Thistle tea is served.',
    'Andrea sees you.',
    'Social workers help.',
    'Sore throats pass.',
    'It-support is free.',
    'As you wake, we are there.',
    'Because sleep matters, rest.',
    'Most of our visitors rest.',
  ])('sees that %j stands alone', (sentence) => {
    expect(opensWithReference(sentence)).toBe(false);
  });
});
