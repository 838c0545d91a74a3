import type { Blockquote, Code, Heading, Paragraph as MdastParagraph, RootContent } from 'mdast';
import type { Block, List, Paragraph, Sentence, Table } from '../domain/article.ts';
import { opensWithReference } from '../text/anaphora.ts';
import { locateText } from './locate-text.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import type { ReportAt } from './report.ts';
import { toOneSentence, toSentences } from './to-sentences.ts';
import { readVisibleText } from './visible-text.ts';

/** What is needed to read blocks of one article. */
export interface BlockContext {
  readonly source: string;
  readonly language: string;
  readonly report: ReportAt;
}

/** Reads the Markdown between two headings as blocks. */
export function parseBlocks(nodes: readonly RootContent[], context: BlockContext): readonly Block[] {
  const blocks: Block[] = [];
  let isAfterParagraph = false;
  for (const node of nodes) {
    // What shows nothing does not part a list from its lead-in.
    if (reportLeftOut(node, context)) continue;
    const found = parseBlock(node, context);
    const [first] = found;
    if (isAfterParagraph && isLed(node) && first && first.kind !== 'paragraph') {
      blocks.push(...takeLeadIn(blocks, first));
    } else blocks.push(...found);
    isAfterParagraph = node.type === 'paragraph' && found.length > 0;
  }
  return blocks;
}

function isLed(node: RootContent): boolean {
  return node.type === 'list' || node.type === 'table';
}

function reportLeftOut(node: RootContent, { report }: BlockContext): boolean {
  const advice = 'is not shown; write what visitors have to read as plain text';
  if (node.type === 'html') report('warning', node.position!.start.offset!, `HTML ${advice}`);
  if (node.type === 'footnoteDefinition')
    report('warning', node.position!.start.offset!, `a footnote ${advice}`);
  return node.type === 'html' || node.type === 'footnoteDefinition' || node.type === 'definition';
}

function parseBlock(node: RootContent, context: BlockContext): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
    // A heading inside a quotation or list; one of the article itself begins a section.
    case 'heading':
      return toParagraph(readSentences(node, context));
    case 'code':
      return readCode(node, context).flatMap((sentence) => toParagraph([sentence]));
    case 'list':
      return readList(node, context, parseBlocks);
    case 'table':
      return readTable(node, context);
    case 'blockquote':
      return parseBlocks((node as Blockquote).children, context);
    default:
      // A rule shows no text.
      return [];
  }
}

function toParagraph(sentences: readonly Sentence[]): Paragraph[] {
  return sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [];
}

function readSentences(
  node: MdastParagraph | Heading,
  { source, language, report }: BlockContext,
): readonly Sentence[] {
  return toSentences(readVisibleText(node.children, source, report), source, language);
}

/** Preformatted text has no marks inside: each line that is not blank stands for itself. */
function readCode({ value, position }: Code, { source, report }: BlockContext): readonly Sentence[] {
  const start = position!.start.offset!;
  const fence = /^(?:`{3}|~{3})[^\r\n]*/.exec(source.slice(start, position!.end.offset!));
  let place = start + (fence ? fence[0].length : 0);
  return value.split(/\r\n|\r|\n/).flatMap((line) => {
    const text = line.trim();
    if (text === '') return [];
    const from = Math.max(place, source.indexOf(text, place));
    place = from + text.length;
    const visible = locateText({ value: text, start: from, end: place, isLiteral: true }, source, report);
    return toOneSentence(visible, source) ?? [];
  });
}

/**
 * Gives a list or table the sentences that introduce it, taken from the paragraph before: its last
 * one and, if that opens with a reference, those before it. A table is introduced only by a colon.
 */
function takeLeadIn(blocks: Block[], block: List | Table): Block[] {
  const before = blocks.at(-1);
  if (before?.kind !== 'paragraph') return [block];
  const { sentences } = before;
  if (block.kind === 'table' && !sentences.at(-1)!.text.endsWith(':')) return [block];
  let first = sentences.length - 1;
  while (first > 0 && opensWithReference(sentences[first]!.text)) first -= 1;
  blocks.pop();
  return [...toParagraph(sentences.slice(0, first)), { ...block, leadIn: sentences.slice(first) }];
}
