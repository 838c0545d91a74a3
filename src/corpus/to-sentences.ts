import type { Sentence, Span } from '../domain/article.ts';
import { isQualifying } from '../text/qualifiers.ts';
import { quote, readPiece } from '../text/quote.ts';
import { splitSentences } from '../text/sentences.ts';
import type { VisibleText } from './locate-text.ts';

/** Splits visible text into sentences that know where they stand. */
export function toSentences(
  { text, places }: VisibleText,
  source: string,
  language: string,
): readonly Sentence[] {
  return splitSentences(text, language).map(({ start, end }) => toSentence(places.slice(start, end), source));
}

/** All of a visible text as one sentence, for headings and cells; `null` if nothing is visible. */
export function toOneSentence({ text, places }: VisibleText, source: string): Sentence | null {
  if (text.trim() === '') return null;
  const start = text.length - text.trimStart().length;
  return toSentence(places.slice(start, text.trimEnd().length), source);
}

function toSentence(places: readonly Span[], source: string): Sentence {
  const pieces = joinNeighbours(places, source)
    .flatMap((piece) => keepLiteral(piece, source))
    .map(({ start, end }) => ({ start, end }));
  const text = quote(source, pieces);
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    pieces,
    text,
    isQualifying: isQualifying(text),
  };
}

/** A part of the file, and whether it stands for itself. A reference such as `&amp;` does not. */
interface Piece extends Span {
  readonly isPlain: boolean;
}

/** Joins plain places that follow each other. A character reference stays a piece of its own. */
function joinNeighbours(places: readonly Span[], source: string): readonly Piece[] {
  const pieces: { start: number; end: number; isPlain: boolean }[] = [];
  for (const { start, end } of places) {
    const last = pieces.at(-1);
    // Several characters may have the same place.
    if (last && start < last.end) continue;
    const slice = source.slice(start, end);
    const isPlain = readPiece(slice) === slice;
    if (last?.isPlain && isPlain && start === last.end) last.end = end;
    else pieces.push({ start, end, isPlain });
  }
  return pieces;
}

/** Cuts plain text such as `&amp;` in code in two, so that it is not read as a reference. */
function keepLiteral(piece: Piece, source: string): readonly Piece[] {
  const { start, end } = piece;
  const slice = source.slice(start, end);
  if (!piece.isPlain || readPiece(slice) === slice) return [piece];
  return [
    { ...piece, end: start + 1 },
    { ...piece, start: start + 1 },
  ];
}
