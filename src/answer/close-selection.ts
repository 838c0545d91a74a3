import { type Block, type Section, type Sentence, sentencesOfBlock } from '../domain/article.ts';
import { opensWithReference } from '../text/anaphora.ts';
import type { Place } from './place.ts';

/**
 * Adds to some sentences of a section all that they must not be shown without:
 * every sentence that limits what the section says, wherever it stands; for a sentence that opens with
 * a reference ("This …"), or that a colon announces, the one before it; for a part of a list or table
 * everything above it, so its lead-in or header and no hole, and the rest of the item or row; for a
 * lead-in or header without anything below it all of its list or table.
 */
export function closeSelection(
  section: Section,
  places: readonly Place[],
  picked: readonly Place[],
): ReadonlySet<Sentence> {
  const kept = new Set(picked.map(({ sentence }) => sentence));
  for (const { sentence } of places) if (sentence.isQualifying) kept.add(sentence);
  for (const block of section.blocks) if (isBare(block, kept)) keepAll(block, kept);

  // Backwards, because each addition lies before its cause: one pass reaches them all.
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const { sentence, blockIndex } = places[i]!;
    if (!kept.has(sentence)) continue;
    for (const other of unitOf(section.blocks[blockIndex]!, sentence)) kept.add(other);
    const before = places[i - 1];
    if (before && needsBefore(section.blocks[blockIndex]!, before, blockIndex, sentence)) {
      kept.add(before.sentence);
    }
  }
  return kept;
}

/** Whether only the top of a list or table is kept, which says nothing by itself. */
function isBare(block: Block, kept: ReadonlySet<Sentence>): boolean {
  if (block.kind === 'paragraph') return false;
  const top = block.kind === 'list' ? block.leadIn : [...block.leadIn, ...block.header];
  const isKept = (sentence: Sentence) => kept.has(sentence);
  return top.some(isKept) && !sentencesOfBlock(block).slice(top.length).some(isKept);
}

function keepAll(block: Block, kept: Set<Sentence>): void {
  for (const sentence of sentencesOfBlock(block)) kept.add(sentence);
}

function needsBefore(block: Block, before: Place, blockIndex: number, sentence: Sentence): boolean {
  if (before.blockIndex === blockIndex && block.kind !== 'paragraph') return true;
  return opensWithReference(sentence.text) || before.sentence.text.endsWith(':');
}

/** The sentences of the same list item or table row. */
function unitOf(block: Block, sentence: Sentence): readonly Sentence[] {
  switch (block.kind) {
    case 'paragraph':
      return [];
    case 'list':
      return block.items.find(({ sentences }) => sentences.includes(sentence))?.sentences ?? [];
    case 'table':
      return block.rows.find((row) => row.includes(sentence)) ?? [];
  }
}
