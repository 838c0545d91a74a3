import { type Section, type Sentence, sentencesOfBlock } from '../domain/article.ts';
import type { Ranking } from '../domain/retrieval.ts';
import { countWords } from '../text/words.ts';

/** A sentence where it stands in its section, and how well it matches the question. */
export interface Place {
  readonly sentence: Sentence;
  readonly blockIndex: number;
  readonly words: number;
  readonly match: number;
}

/** The places of a section in reading order. */
export function toPlaces(section: Section, matches: readonly number[]): readonly Place[] {
  return section.blocks
    .flatMap((block, blockIndex) => sentencesOfBlock(block).map((sentence) => ({ sentence, blockIndex })))
    .map((place, i) => ({ ...place, words: countWords(place.sentence.text), match: matches[i] ?? -1 }));
}

/** Words of all places together. */
export function wordsOf(places: readonly Place[]): number {
  return places.reduce((sum, { words }) => sum + words, 0);
}

/** The place that matches the question best; of equals the first. An empty table cell is none. */
export function nearestOf(places: readonly Place[]): Place {
  const visible = places.filter(({ sentence }) => sentence.text !== '');
  return visible.reduce((best, next) => (next.match > best.match ? next : best));
}

/**
 * How well each sentence of a section matches the question. A section that was picked by its heading may
 * not be ranked: then all its sentences are equal.
 */
export function matchesOf(section: Section, { sections }: Ranking): readonly number[] {
  return sections.find((ranked) => ranked.section.id === section.id)?.sentenceMatches ?? [];
}
