import type { Block, Sentence } from '../domain/article.ts';
import type { Quotation, QuoteBlock, QuotedBlock, QuotedParagraph } from '../domain/reply.ts';
import type { Excerpt, ShownBlock } from './compose-section.ts';

/** An excerpt as the visitor gets it: every sentence with the place where it stands. */
export function toQuoteBlock(excerpt: Excerpt, heading: string, marker: number): QuoteBlock {
  return {
    type: 'quote',
    marker,
    heading,
    blocks: excerpt.blocks.flatMap(toQuotedBlocks),
    isComplete: excerpt.isComplete,
  };
}

function toQuotedBlocks({ block, total }: ShownBlock): readonly QuotedBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [toParagraph(block.sentences)];
    case 'list': {
      const items = block.items.map(({ depth, sentences }) => ({
        depth,
        sentences: sentences.map(toQuotation),
      }));
      return [...leadIn(block), { type: 'list', isOrdered: block.isOrdered, items, total }];
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map(toQuotation));
      return [...leadIn(block), { type: 'table', header: block.header.map(toQuotation), rows, total }];
    }
  }
}

function leadIn(block: Exclude<Block, { kind: 'paragraph' }>): readonly QuotedParagraph[] {
  return block.leadIn.length > 0 ? [toParagraph(block.leadIn)] : [];
}

function toParagraph(sentences: readonly Sentence[]): QuotedParagraph {
  return { type: 'paragraph', sentences: sentences.map(toQuotation) };
}

function toQuotation({ text, start, end }: Sentence): Quotation {
  return { text, start, end };
}
