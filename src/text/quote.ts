import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{1,31}));$/;
const LINE_BREAK = /^<br\s*\/?>$/i;

/**
 * Reads displayed text from the file it stands in: the pieces joined, white space squashed. A piece
 * that is exactly one character reference (`&amp;`) or `<br>` stands for its character.
 *
 * Every sentence is read with this function when an article is parsed, and again before it is sent.
 */
export function quote(
  source: string,
  pieces: readonly { readonly start: number; readonly end: number }[],
): string {
  return pieces
    .map(({ start, end }) => readPiece(source.slice(start, end)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a piece of a file stands for: itself, unless it is exactly one reference or `<br>`. */
export function readPiece(text: string): string {
  if (LINE_BREAK.test(text)) return '\n';
  const match = REFERENCE.exec(text);
  if (!match) return text;
  const [, decimal, hexadecimal, name] = match;
  if (name) return decodeNamedCharacterReference(name) || text;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal!, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : text;
}
