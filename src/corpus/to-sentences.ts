import type { Sentence, Span } from '../domain/article.ts';
import { isQualifying } from '../text/qualifiers.ts';
import { quote } from '../text/quote.ts';
import { splitSentences } from '../text/sentences.ts';
import type { VisibleText } from './visible-text.ts';

/** Splits visible text into sentences that know where they stand. */
export function toSentences(texts: readonly VisibleText[], source: string, language: string): readonly Sentence[] {
  return texts.flatMap(({ text, places }) =>
    splitSentences(text, language).map(({ start, end }) => toSentence(places.slice(start, end), source)),
  );
}

/** All of a visible text as one sentence, for headings and cells; `null` if nothing is visible. */
export function toOneSentence(texts: readonly VisibleText[], source: string): Sentence | null {
  const places = texts.flatMap((text) => text.places);
  const isBlank = texts.every(({ text }) => text.trim() === '');
  return isBlank ? null : toSentence(trim(places, source), source);
}

function toSentence(places: readonly Span[], source: string): Sentence {
  const pieces = joinNeighbours(places);
  const text = quote(source, pieces);
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    pieces,
    text,
    isQualifying: isQualifying(text),
  };
}

function trim(places: readonly Span[], source: string): readonly Span[] {
  const isVisible = ({ start, end }: Span) => source.slice(start, end).trim() !== '';
  return places.slice(places.findIndex(isVisible), places.findLastIndex(isVisible) + 1);
}

/** Joins places that follow each other. A character reference stays a piece of its own. */
function joinNeighbours(places: readonly Span[]): readonly Span[] {
  const pieces: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end } of places) {
    const last = pieces.at(-1);
    const isPlain = end - start === 1;
    if (last && start < last.end) continue;
    if (last && isOpen && isPlain && start === last.end) last.end = end;
    else pieces.push({ start, end });
    isOpen = isPlain;
  }
  return pieces;
}
