import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|(\w{1,31}));$/;

/**
 * Reads displayed text from the file it stands in: the pieces joined, white space squashed. A piece
 * that is exactly one character reference (`&amp;`) stands for its character.
 *
 * Every sentence is read with this function when an article is parsed, and again before it is sent.
 */
export function quote(
  source: string,
  pieces: readonly { readonly start: number; readonly end: number }[],
): string {
  return pieces
    .map(({ start, end }) => decodeReference(source.slice(start, end)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The character that a reference stands for; any other text as it is. */
export function decodeReference(text: string): string {
  const match = REFERENCE.exec(text);
  if (!match) return text;
  const [, decimal, hexadecimal, name] = match;
  if (name) return decodeNamedCharacterReference(name) || text;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal!, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : text;
}
