import type { Answer, QuotedBlock, ReplyBlock } from '../domain/reply.ts';
import { fill, type PanelStrings } from './strings.ts';

/** A reply as one announcement: its words, how many sources it has, and the disclaimer. */
export function toSpoken(answer: Answer, strings: PanelStrings): string {
  const { blocks, choices, citations, suggestions, disclaimer } = answer;
  const [one, many] = strings.sourceCount;
  const count = citations.length;
  return [
    `${strings.assistant}:`,
    ...blocks.map(blockText),
    ...(choices.length > 0 ? [`${strings.choose}:`, ...choices.map(({ question }) => question)] : []),
    answer.support?.text ?? '',
    ...(answer.support?.links ?? []).map(({ text }) => text),
    count > 0 ? `${fill(count === 1 ? one : many, { n: count })}.` : '',
    answer.kind === 'no-answer' && suggestions.length > 0
      ? `${strings.couldAsk}: ${suggestions.join('; ')}.`
      : '',
    disclaimer,
  ]
    .filter(Boolean)
    .join(' ');
}

function blockText(block: ReplyBlock): string {
  if (block.type === 'quote') return [`${block.heading}:`, ...block.blocks.map(quotedText)].join(' ');
  if (block.type === 'list') return block.items.map(({ text }) => text).join('; ');
  return block.text;
}

function quotedText(block: QuotedBlock): string {
  if (block.type === 'paragraph') return block.sentences.map(({ text }) => text).join(' ');
  if (block.type === 'list') {
    return block.items.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join(' ');
  }
  return [block.header, ...block.rows].map((row) => row.map(({ text }) => text).join(', ')).join('; ');
}
