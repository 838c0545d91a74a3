import type { Answer, Contact, Draft, Quotation, QuotedBlock, ReplyBlock } from '../domain/reply.ts';
import { TEMPLATES } from './templates.ts';

/** A reply as plain text, ending with the disclaimer. */
export function toText(reply: Draft & Pick<Answer, 'contact' | 'disclaimer'>): string {
  const parts = [
    ...reply.blocks.map((block) => blockToText(block)),
    reply.choices.map(({ question, quote, url }) => `- ${question}\n  “${quote}”\n  ${url}`).join('\n'),
    reply.citations
      .map(({ marker, title, heading, url }) => `[${marker}] ${title} › ${heading}\n    ${url}`)
      .join('\n'),
    reply.support ? [reply.support.text, ...reply.support.links.map(blockToText)].join('\n') : '',
    suggestionsToText(reply),
    reply.kind === 'no-answer' ? contactToText(reply.contact) : '',
    reply.disclaimer,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function suggestionsToText({ suggestions, kind }: Draft): string {
  if (suggestions.length === 0) return '';
  const title = kind === 'no-answer' ? TEMPLATES.alsoAnswered : TEMPLATES.moreQuestions;
  return [title, ...suggestions.map((suggestion) => `- ${suggestion}`)].join('\n');
}

function contactToText({ name, phone, email, url, hours }: Contact): string {
  const ways = [phone, email, url, hours].filter((way) => way !== undefined);
  return `${TEMPLATES.askUs} ${[name, ...ways].join(', ')}`;
}

function blockToText(block: ReplyBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'link':
      return `${block.text}: ${block.href.replace(/^(tel|sms|mailto):/, '')}`;
    case 'list':
      return block.items.map((item) => `- ${blockToText(item)}`).join('\n');
    case 'quote':
      return [`${block.heading} [${block.marker}]`, ...block.blocks.map(quotedToText)].join('\n\n');
  }
}

function quotedToText(block: QuotedBlock): string {
  switch (block.type) {
    case 'paragraph':
      return joined(block.sentences);
    case 'list': {
      const items = block.items.map(({ depth, sentences }, i) => {
        const mark = block.isOrdered && depth === 0 ? `${numberOf(block.items, i)}.` : '-';
        return `${'  '.repeat(depth)}${mark} ${joined(sentences)}`;
      });
      return [...items, ...countShown(block.items.length, block.total)].join('\n');
    }
    case 'table': {
      const rows = [block.header, ...block.rows].map((row) => row.map(({ text }) => text).join(' | '));
      return [...rows, ...countShown(block.rows.length, block.total)].join('\n');
    }
  }
}

/** The number of an item of an ordered list: items of inner lists do not count. */
function numberOf(items: readonly { readonly depth: number }[], i: number): number {
  return items.slice(0, i + 1).filter(({ depth }) => depth === 0).length;
}

function countShown(shown: number, total: number): readonly string[] {
  return shown < total ? [`(${shown} of ${total}; see the article for all)`] : [];
}

function joined(sentences: readonly Quotation[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
