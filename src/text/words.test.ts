import { describe, expect, it } from 'vitest';
import { countWords, words } from './words.ts';

describe('words', () => {
  it.each([
    ['Isn’t it 3.5 mg?', ['isn’t', 'it', '3.5', 'mg']],
    ['Low-dose (IV) – daily', ['low-dose', 'iv', 'daily']],
    ['Crème BRÛLÉE', ['crème', 'brûlée']],
    ['ﬁne ＡＢＣ', ['fine', 'abc']],
    ['हिन्दी भाषा', ['हिन्दी', 'भाषा']],
    ['… – •', []],
    ['', []],
  ])('reads %j', (text, list) => {
    expect(words(text)).toEqual(list);
    expect(countWords(text)).toBe(list.length);
  });
});
