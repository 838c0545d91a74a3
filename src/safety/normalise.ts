import { repairWord, segmentWords } from './spelling.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Characters that draw nothing: format controls, variation selectors, fillers. */
const INVISIBLE = /\p{Cf}|\u115f|\u1160|\u17b4|\u17b5|\u3164|[\ufe00-\ufe0f]|\uffa0/gu;

/** Letters of other scripts that look like a Latin letter, and the Latin letter. */
const CONFUSABLES = new Map(
  Object.entries({
    ...pairs('авсԁеһіјкӏмпорԛстухуѕԝгіѵ', 'abcdehijklmnopqctyxyswriv'),
    ...pairs('αβεηικνορτυχωγϲ', 'abenikvoptuxwyc'),
    ...pairs('ɑɡıłøđħ', 'agilodh'),
  }),
);

/** Signs that stand for a letter inside a word. */
const LEET = new Map(Object.entries(pairs('013457@$!|€', 'oieastasile')));

/** Pictures that name a means or a body sign; the rest of the pictures say nothing. */
const PICTURES = new Map([
  ['🔫', ' gun '],
  ['🔪', ' knife '],
  ['💊', ' pills '],
  ['⚰', ' coffin '],
]);

/** A safeguard for a lone message of one word without spaces. */
const MAX_WORD_LENGTH = 40;

/**
 * Turns a raw message into the form that the rules are written for: lower-case words without
 * apostrophes, one space between them, and a lone `.` at the end of a sentence. Every sentence
 * stands between two such marks, and the text between two spaces.
 *
 * One message can have several readings, because a misspelt word may be one of several words
 * of the safety vocabulary; all are kept, the literal one first.
 */
export function normalise(text: string): readonly string[] {
  const plain = foldScripts(stripInvisible(text)).toLowerCase();
  const words = joinSpacedLetters(foldMarks(plain)).flatMap(readWord);
  const literal = words.map((candidates) => candidates[0]!);
  const depth = Math.max(1, ...words.map((candidates) => candidates.length));
  const readings = new Set([asReading(literal)]);
  for (let i = 1; i < depth; i++) {
    readings.add(asReading(words.map((candidates) => candidates[Math.min(i, candidates.length - 1)]!)));
  }
  return [...readings];
}

/** Compatibility forms become plain letters, and characters that draw nothing disappear. */
export function stripInvisible(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '');
}

/**
 * Replaces look-alike letters of other scripts with Latin ones: in words that mix scripts, and
 * in the whole message when none of its foreign letters could be anything else.
 */
export function foldScripts(text: string): string {
  const foreign = text.toLowerCase().match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? [];
  const isDisguised = foreign.every((letter) => CONFUSABLES.has(letter));
  return text
    .split(' ')
    .map((word) => (isDisguised || /[a-z]/i.test(word) ? foldWord(word) : word))
    .join(' ');
}

/** Removes accents and apostrophes, and sets every sentence end apart. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([a-z])\p{Mn}{1,9}/gu, '$1')
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}/gu, (picture) => PICTURES.get(picture) ?? ' ')
    .replace(/ß/g, 'ss')
    .replace(/['’‘`´ʼ＇"“”]/g, '')
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .replace(/(^|[^\p{L}\p{N}])[!|](?=[^\p{L}]|$)/gu, '$1 . ')
    .replace(/[!|](?=\s|$|[!?.])/g, ' . ')
    .replace(/[.?\n\r…。！？।؟]/g, ' . ')
    .replace(/[^\p{L}\p{N}\p{M}@$!|€*.\- ]/gu, ' ');
}

/** Rejoins words whose letters were set apart: `k i l l`, `k-i-l-l`, `k . i . l . l`. */
export function joinSpacedLetters(text: string): string[] {
  const words: string[] = [];
  let letters: string[] = [];
  const flush = () => {
    const isSpelled = letters.length > 3;
    words.push(...(isSpelled ? segmentWords(letters.join('')) : letters));
    letters = [];
  };
  const tokens = text.split(/[ -]/).filter((token) => token !== '');
  for (const [i, token] of tokens.entries()) {
    const isLetter = /^[a-z0-9]$/.test(token);
    const isDotBetween = token === '.' && letters.length > 0 && /^[a-z]$/.test(tokens[i + 1] ?? '');
    if (isLetter) letters.push(token);
    if (isDotBetween && /^[a-z]$/.test(tokens[i - 1] ?? '')) continue;
    if (!isLetter) {
      flush();
      words.push(token);
    }
  }
  flush();
  return words;
}

/** All readings of one word, the literal one first. */
export function readWord(word: string): readonly string[][] {
  if (word === '.' || word.length > MAX_WORD_LENGTH) return [[word]];
  const bare = word.replace(/^[@$!|€*.]{1,9}|[@$!|€*.]{1,9}$/g, '');
  if (bare === '') return [];
  const plain = foldRepeats(bare);
  if (/^\d/.test(plain) && !/[a-z]/.test(plain)) return [[plain]];
  const letters = /[a-z]/.test(plain) ? [...plain].map((sign) => LEET.get(sign) ?? sign).join('') : plain;
  const literal = plain.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  if (letters !== plain && VOCABULARY.includes(letters)) return [[letters]];
  const candidates = repairWord(letters);
  if (candidates.length > 0) return [[literal, ...candidates]];
  return segmentWords(literal).map((piece) => [piece]);
}

/** A letter written three times or more is written once or twice: `dieeee`, `killlll`. */
function foldRepeats(word: string): string {
  return word.replace(/(\p{L})\1{2,40}/gu, '$1');
}

function foldWord(word: string): string {
  return [...word].map((letter) => CONFUSABLES.get(letter.toLowerCase()) ?? letter).join('');
}

function asReading(words: readonly string[]): string {
  return ` . ${words.filter((word) => word !== '').join(' ')} . `.replace(/ \.(?: \.)+ /g, ' . ');
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, i) => [letter, targets[i]!]));
}
