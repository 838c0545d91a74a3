import { createRandom } from '../statistics/random.ts';

/** Another way of typing the same question. */
export interface Variant {
  readonly name: string;
  change(question: string): string;
}

/** Letters that look like Latin ones and are not. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' };
/** Offset of the full-width forms of ASCII. */
const FULL_WIDTH = 0xfee0;

/** Ways of typing that must not change what is shown. */
export const VARIANTS: readonly Variant[] = [
  { name: 'one typo', change: (question) => withTypos(question, 1) },
  { name: 'two typos', change: (question) => withTypos(question, 2) },
  { name: 'capitals', change: (question) => question.toUpperCase() },
  { name: 'no punctuation', change: (question) => question.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '') },
  {
    name: 'look-alike letters',
    change: (question) => question.replace(/[aeocp]/, (letter) => LOOK_ALIKES[letter]!),
  },
  { name: 'full-width letters', change: (question) => question.replace(/[!-~]/g, toFullWidth) },
  { name: 'filler', change: (question) => `hi there, quick question: ${question} thanks!` },
];

/** Swaps, drops or doubles letters inside words of five letters and more: always the same ones. */
export function withTypos(question: string, count: number): string {
  const random = createRandom([...question].reduce((sum, letter) => sum + letter.codePointAt(0)!, count));
  const words = question.split(' ');
  const long = words.flatMap((word, i) => (/^\p{L}{5,}$/u.test(word) ? [i] : []));
  for (let typo = 0; typo < count && long.length > 0; typo += 1) {
    const [place] = long.splice(Math.floor(random() * long.length), 1);
    words[place!] = misspell(words[place!]!, random);
  }
  return words.join(' ');
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + word[at] + word.slice(at);
}

function toFullWidth(letter: string): string {
  return String.fromCodePoint(letter.codePointAt(0)! + FULL_WIDTH);
}
