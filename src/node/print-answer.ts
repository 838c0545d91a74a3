import { styleText } from 'node:util';
import type { Answer, Contact, QuotedBlock, ReplyBlock } from '../domain/reply.ts';

/** Columns of text; terminals have at least 80. */
const COLUMNS = 78;

/** An answer for a person at a terminal: within 80 columns, coloured only where that is wanted. */
export function printAnswer(answer: Answer, isColoured: boolean): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const parts = [
    answer.understoodAs ? style('dim', wrap(`Read as: ${answer.understoodAs}`)) : '',
    ...answer.blocks.map((block) => printBlock(block, style)),
    ...answer.choices.map(({ question, quote, url }, i) =>
      [
        wrap(`${i + 1}. ${style('bold', question)}`),
        wrap(`“${quote}”`, '   '),
        style('dim', `   ${url}`),
      ].join('\n'),
    ),
    answer.citations.length > 0
      ? answer.citations
          .map(({ marker, title, heading, reviewed, url }) => {
            const line = `[${marker}] ${title} › ${heading} (${reviewed ? `reviewed ${reviewed}` : 'not reviewed'})`;
            return `${wrap(line)}\n${style('dim', `    ${url}`)}`;
          })
          .join('\n')
      : '',
    answer.support
      ? [wrap(answer.support.text), ...answer.support.links.map((link) => printBlock(link, style))].join('\n')
      : '',
    answer.suggestions.length > 0
      ? `You can ask:\n${answer.suggestions.map((text) => wrap(text, '  - ', '    ')).join('\n')}`
      : '',
    answer.kind === 'no-answer' ? printContact(answer.contact) : '',
    style('italic', wrap(answer.disclaimer)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function printBlock(block: ReplyBlock, style: Style): string {
  switch (block.type) {
    case 'paragraph':
      return wrap(block.text);
    case 'link':
      return wrap(`${block.text}: ${block.href.replace(/^(tel|sms|mailto):/, '')}`, '  ');
    case 'list':
      return block.items.map((item) => wrap(printBlock(item, style).trim(), '  - ', '    ')).join('\n');
    case 'quote': {
      const heading = style('bold', `${block.heading} [${block.marker}]`);
      const more = block.isComplete
        ? []
        : [style('dim', '  (part of the section; the link leads to all of it)')];
      return [heading, ...block.blocks.map(printQuoted), ...more].join('\n\n');
    }
  }
}

function printQuoted(block: QuotedBlock): string {
  const joined = (sentences: readonly { readonly text: string }[]) =>
    sentences.map(({ text }) => text).join(' ');
  switch (block.type) {
    case 'paragraph':
      return wrap(joined(block.sentences), '  ');
    case 'list': {
      const lines = block.items.map(({ depth, sentences }) => {
        const indent = '  '.repeat(depth + 1);
        return wrap(joined(sentences), `${indent}- `, `${indent}  `);
      });
      return [...lines, ...countShown(block.items.length, block.total)].join('\n');
    }
    case 'table': {
      const lines = [block.header, ...block.rows].map((row) =>
        wrap(row.map(({ text }) => text).join(' | '), '  ', '    '),
      );
      return [...lines, ...countShown(block.rows.length, block.total)].join('\n');
    }
  }
}

function countShown(shown: number, total: number): readonly string[] {
  return shown < total ? [`  (${shown} of ${total})`] : [];
}

function printContact(contact: Contact): string {
  const ways = [contact.phone, contact.email, contact.url].filter(Boolean).join(', ');
  return wrap(`Please ask ${contact.name}${ways ? `: ${ways}` : ' directly'}.`);
}

/** Breaks a text at spaces. Words longer than a line, such as addresses, are never broken. */
function wrap(text: string, indent = '', hanging = indent): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const isEmpty = line.trim() === '' || line === indent;
    if (!isEmpty && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = hanging + word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
