import { expect, it } from 'vitest';
import {
  foldMarks,
  foldScripts,
  joinSpacedLetters,
  normalise,
  readWord,
  stripInvisible,
} from './normalise.ts';
import { repairWord, segmentWords } from './spelling.ts';

it.each([
  ['ｋｉｌｌ', 'kill'],
  ['ki\u200bll', 'kill'],
  ['su\u00adicide', 'suicide'],
])('SAF-2 removes what draws nothing from %j', (text, plain) => {
  expect(stripInvisible(text)).toBe(plain);
});

it.each([
  ['I want to diе', 'I want to die'],
  ['ｄіе', 'ｄie'],
  ['я хочу умереть', 'я хочу умереть'],
])('SAF-2 folds look-alike letters in %j', (text, folded) => {
  expect(foldScripts(text)).toBe(folded);
});

it('SAF-2 removes accents and apostrophes and sets sentence ends apart', () => {
  expect(foldMarks('j’ai mal. don’t!').replace(/ +/g, ' ').trim()).toBe('jai mal . dont .');
});

it.each([
  ['k i l l', ['kill']],
  ['s-u-i-c-i-d-e', ['suicide']],
  ['k . i . l . l', ['kill']],
  ['plan b', ['plan', 'b']],
])('SAF-2 joins the spaced letters of %j', (text, words) => {
  expect(joinSpacedLetters(text)).toEqual(words);
});

it.each([
  ['k1ll', 'kill'],
  ['su1c1dal', 'suicidal'],
  ['d!e', 'die'],
  ['dieeee', 'die'],
])('SAF-2 reads the letters behind %j', (word, read) => {
  expect(readWord(word).flat()).toContain(read);
});

it('SAF-2 keeps all words that a misspelling may stand for', () => {
  expect(repairWord('breating')).toEqual(expect.arrayContaining(['breathing', 'beating']));
  expect(normalise('he is not breating').length).toBeGreaterThan(1);
});

it.each(['diet', 'hill', 'skill', 'lives', 'pain'])('SAF-2 leaves the ordinary word %j alone', (word) => {
  expect(repairWord(word)).toEqual([]);
});

it('SAF-2 cuts words that were written without spaces', () => {
  expect(segmentWords('iwanttodie')).toEqual(['i', 'want', 'to', 'die']);
  expect(segmentWords('appointment')).toEqual(['appointment']);
});

it('keeps numbers and units as they are', () => {
  expect(normalise('Is 2.5 mg at 10am ok?')[0]).toBe(' . is 25 mg at 10am ok . ');
});

it.each(['', ' ', '\ud800', '👩‍👩‍👧', '\u0000', 'ﷺ'.repeat(1000)])('survives %j', (text) => {
  expect(() => normalise(text)).not.toThrow();
});
