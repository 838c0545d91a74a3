import { quotationsOf } from '../../src/answer/prove.ts';
import type { Answer, Quotation, QuoteBlock } from '../../src/domain/reply.ts';

/** All quotes of a reply. */
export function quotesOf({ blocks }: Answer): readonly QuoteBlock[] {
  return blocks.filter((block): block is QuoteBlock => block.type === 'quote');
}

/** Everything that a reply quotes, in reading order. */
export function quotedSentences(answer: Answer): readonly Quotation[] {
  return quotesOf(answer).flatMap(({ blocks }) => quotationsOf(blocks));
}
