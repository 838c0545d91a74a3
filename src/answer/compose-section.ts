import { type Block, type Section, type Sentence, sentencesOfBlock } from '../domain/article.ts';
import { closeSelection } from './close-selection.ts';
import { nearestOf, type Place, toPlaces, wordsOf } from './place.ts';

/** A section of at most this many words is shown whole. */
const WHOLE_WORDS = 120;
/** What is picked from a longer section has at most this many words, before its closure. */
const RUN_WORDS = 130;
/** A block of at most this many words, the length of a passage, is picked whole. */
const UNCUT_WORDS = 160;

/** What of a section is shown. */
export interface Excerpt {
  readonly blocks: readonly ShownBlock[];
  readonly isComplete: boolean;
  /** The sentence nearest to the question. */
  readonly nearest: Sentence;
}

/** A block, whole or cut, and how many items or rows it has in the article. */
export interface ShownBlock {
  readonly block: Block;
  readonly total: number;
}

/**
 * Picks what to show of a section: all of it if it is short, else the blocks around the sentence
 * nearest to the question, and whatever these need so that they mean what they mean in the article.
 *
 * @param matches - how well each sentence matches the question, in reading order.
 * @param seen - sentences that the reply before has shown: if the nearest is one, the best other takes its place.
 */
export function composeSection(
  section: Section,
  matches: readonly number[],
  seen: ReadonlySet<Sentence> = new Set(),
): Excerpt {
  const places = toPlaces(section, matches);
  const fresh = places.filter(({ sentence }) => !seen.has(sentence) && sentence.text !== '');
  const best = nearestOf(places);
  const nearest = seen.has(best.sentence) && fresh.length > 0 ? nearestOf(fresh) : best;
  const picked = wordsOf(places) <= WHOLE_WORDS ? places : pickRun(section, places, nearest);
  const kept = closeSelection(section, places, picked);
  const shown = section.blocks.flatMap((block) => {
    const part = keepPart(block, kept);
    return part ? [part] : [];
  });
  return { blocks: shown, isComplete: kept.size === places.length, nearest: nearest.sentence };
}

/** Whole blocks around the nearest sentence, or sentences around it if its block is very long. */
function pickRun(section: Section, places: readonly Place[], nearest: Place): readonly Place[] {
  const blocks = section.blocks.map((_, i) => places.filter(({ blockIndex }) => blockIndex === i));
  const home = blocks[nearest.blockIndex]!;
  const isLong = wordsOf(home) > UNCUT_WORDS;
  const units = isLong ? home.map((place) => [place]) : blocks;
  const start = isLong ? home.indexOf(nearest) : nearest.blockIndex;
  return growRun(units, start).flat();
}

/** Extends a run from one unit, each time by the better matching neighbour that still fits. */
function growRun(units: readonly (readonly Place[])[], origin: number): readonly (readonly Place[])[] {
  let start = origin;
  let end = origin + 1;
  for (;;) {
    const room = RUN_WORDS - wordsOf(units.slice(start, end).flat());
    const [next] = [start - 1, end]
      .filter((i) => units[i] && wordsOf(units[i]) <= room)
      .sort((a, b) => bestMatch(units[b]!) - bestMatch(units[a]!));
    if (next === undefined) return units.slice(start, end);
    if (next === end) end += 1;
    else start -= 1;
  }
}

function bestMatch(unit: readonly Place[]): number {
  return Math.max(...unit.map(({ match }) => match));
}

/** The kept sentences of a block, in a block of the same kind. */
function keepPart(block: Block, kept: ReadonlySet<Sentence>): ShownBlock | null {
  if (!sentencesOfBlock(block).some((sentence) => kept.has(sentence))) return null;
  switch (block.kind) {
    case 'paragraph': {
      const sentences = block.sentences.filter((sentence) => kept.has(sentence));
      return { block: { ...block, sentences }, total: sentences.length };
    }
    case 'list': {
      const items = block.items.filter((item) => item.sentences.some((sentence) => kept.has(sentence)));
      return { block: { ...block, items }, total: block.items.length };
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.some((cell) => kept.has(cell)));
      return { block: { ...block, rows }, total: block.rows.length };
    }
  }
}
