import { describe, expect, it } from 'vitest';
import { quote, readPiece } from './quote.ts';

describe('quote', () => {
  it('joins pieces and leaves out what lies between them', () => {
    const source = 'A **bold** word.';
    const pieces = [
      { start: 0, end: 2 },
      { start: 4, end: 8 },
      { start: 10, end: 16 },
    ];
    expect(quote(source, pieces)).toBe('A bold word.');
  });

  it('squashes white space and line ends to one space', () => {
    const source = ' one\r\n  two\t three ';
    expect(quote(source, [{ start: 0, end: source.length }])).toBe('one two three');
  });

  it('is empty without pieces', () => {
    expect(quote('text', [])).toBe('');
  });

  it('reads a reference only where a piece is exactly one', () => {
    expect(quote('a&amp;b', [{ start: 0, end: 7 }])).toBe('a&amp;b');
    expect(quote('a&amp;b', [{ start: 1, end: 6 }])).toBe('&');
  });
});

describe('readPiece', () => {
  it.each([
    ['&amp;', '&'],
    ['&#39;', "'"],
    ['&#x1F44D;', '👍'],
    ['&eacute;', 'é'],
    ['<br>', '\n'],
    ['<BR />', '\n'],
    ['&nosuchname;', '&nosuchname;'],
    ['&#0;', '&#0;'],
    ['&#9999999;', '&#9999999;'],
    ['&amp; ', '&amp; '],
    ['plain', 'plain'],
  ])('reads %j as %j', (piece, text) => {
    expect(readPiece(piece)).toBe(text);
  });
});
