import type { Span } from '../domain/article.ts';
import { readPiece } from '../text/quote.ts';
import type { ReportAt } from './report.ts';

/** Text as a reader sees it; UTF-16 unit `i` stands for `places[i]` of the file. */
export interface VisibleText {
  readonly text: string;
  readonly places: readonly Span[];
}

/** The text of a Markdown node and where it lies in the file. */
export interface NodeText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** In code and bare links a backslash or `&amp;` means itself. */
  readonly isLiteral: boolean;
}

/**
 * What nobody sees: soft hyphens, zero-width marks, direction controls, tags, fillers. Text hidden
 * in them would be quoted unseen. White space and the two marks that choose between the forms of an
 * emoji are none of them.
 */
const INVISIBLE = /(?![\t-\r]|\uFE0E|\uFE0F)[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
/** People and things joined to one picture by U+200D, which is invisible elsewhere. */
const JOINED_EMOJI =
  /^\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)+/u;
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z\d]{1,31});/;
/** Length of the longest reference. */
const REFERENCE_CHARACTERS = 33;
/** Stands where a character could not be read. */
const REPLACEMENT = '\uFFFD';
const ESCAPE = /^\\[!-/:-@[-`{-~]/;

/** Characters of a text and the part of the file that stands for them. */
interface Find extends Span {
  readonly characters: string;
}

/**
 * Finds the place of every character of a node's text.
 *
 * Walks the text and the file side by side. Markdown tells the place of a node only; what the file has
 * more inside one is markup: backslashes, references, the marks before a quotation's next line.
 */
export function locateText(node: NodeText, source: string, report: ReportAt): VisibleText {
  const places: Span[] = [];
  let text = '';
  let place = node.start;
  let rest = node.value;
  while (rest !== '' && place < node.end) {
    const found = findNext(rest, source, place, node.isLiteral);
    if (!found) {
      place += 1;
      continue;
    }
    rest = rest.slice(found.characters.length);
    place = found.end;
    if (isShown(found, report)) {
      text += found.characters;
      // All UTF-16 units of one character, and all characters of one reference, have the same place.
      for (const _ of found.characters.split('')) places.push({ start: found.start, end: found.end });
    }
  }
  if (rest.trim() !== '') {
    report('error', node.start, 'a part of this text cannot be read; write it without unusual characters');
  }
  return { text, places };
}

/** The first character of a text, if the file has it at this place; `null` where the file has markup. */
function findNext(text: string, source: string, place: number, isLiteral: boolean): Find | null {
  const reference = isLiteral ? null : findReference(text, source, place);
  if (reference) return reference;
  const isEscape = !isLiteral && ESCAPE.test(source.slice(place, place + 2)) && source[place + 1] === text[0];
  const start = isEscape ? place + 1 : place;
  const characters = JOINED_EMOJI.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(0)!);
  const isHere = source.startsWith(characters, start) || (isSpace(characters) && isSpace(source[start]!));
  return isHere ? { characters, start, end: start + characters.length } : null;
}

function findReference(text: string, source: string, start: number): Find | null {
  const match = REFERENCE.exec(source.slice(start, start + REFERENCE_CHARACTERS));
  if (!match) return null;
  const end = start + match[0].length;
  const characters = readPiece(match[0]);
  if (characters !== match[0] && text.startsWith(characters)) return { characters, start, end };
  // Markdown reads the number of what is no character, such as &#0;, as a replacement character.
  const isNone = match[0].startsWith('&#') && text.startsWith(REPLACEMENT);
  return isNone ? { characters: REPLACEMENT, start, end } : null;
}

function isShown({ characters, start }: Find, report: ReportAt): boolean {
  if (characters === REPLACEMENT) {
    report('error', start, 'this stands for no character; write the character itself');
    return false;
  }
  if (JOINED_EMOJI.test(characters) || !INVISIBLE.test(characters)) return true;
  report('warning', start, `the invisible character ${toCode(characters)} is left out; delete it`);
  return false;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function toCode(characters: string): string {
  return `U+${characters.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
