import type { Answer, Quotation, QuoteBlock, QuotedBlock } from '../../src/domain/reply.ts';

/** All quotes of a reply. */
export function quotesOf({ blocks }: Answer): readonly QuoteBlock[] {
  return blocks.filter((block): block is QuoteBlock => block.type === 'quote');
}

/** Everything that a reply quotes, in reading order. */
export function quotedSentences(answer: Answer): readonly Quotation[] {
  return quotesOf(answer).flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
}

export function sentencesOf(block: QuotedBlock): readonly Quotation[] {
  switch (block.type) {
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flatMap(({ sentences }) => sentences);
    case 'table':
      return [...block.header, ...block.rows.flat()];
  }
}
