import type { Code, List as MdastList, ListItem as MdastListItem, Paragraph as MdastParagraph, RootContent, Table as MdastTable } from 'mdast';
import type { Block, List, ListItem, Paragraph, Sentence, Table } from '../domain/article.ts';
import { opensWithReference } from '../text/anaphora.ts';
import { toOneSentence, toSentences } from './to-sentences.ts';
import { type ReportLeftOut, readVisibleText } from './visible-text.ts';

/** What is needed to read blocks of one article. */
export interface BlockContext {
  readonly source: string;
  readonly language: string;
  readonly report: ReportLeftOut;
}

/** Reads the Markdown between two headings as blocks. */
export function parseBlocks(nodes: readonly RootContent[], context: BlockContext): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'paragraph':
        blocks.push(...toParagraph(readSentences(node, context)));
        break;
      case 'code':
        blocks.push(...toParagraph(readCode(node, context)));
        break;
      case 'list':
        blocks.push(...withLeadIn(blocks, readList(node, context)));
        break;
      case 'table':
        blocks.push(...withLeadIn(blocks, readTable(node, context)));
        break;
      case 'blockquote':
        blocks.push(...parseBlocks(node.children, context));
        break;
      case 'html':
        context.report(node.position!.start.line, 'HTML is not shown');
        break;
      case 'footnoteDefinition':
        context.report(node.position!.start.line, 'a footnote is not shown');
        break;
      default:
      // Rules and link definitions show nothing.
    }
  }
  return blocks;
}

function toParagraph(sentences: readonly Sentence[]): Paragraph[] {
  return sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [];
}

function readSentences(node: MdastParagraph, { source, language, report }: BlockContext): readonly Sentence[] {
  return toSentences(readVisibleText(node.children, source, report), source, language);
}

/** Preformatted text has no marks inside: each line that is not blank stands for itself. */
function readCode({ position }: Code, { source }: BlockContext): readonly Sentence[] {
  const start = position!.start.offset!;
  const raw = source.slice(start, position!.end.offset!);
  const isFenced = /^(?:`{3,}|~{3,})/.test(raw);
  return [...raw.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const isFence = isFenced && (match.index === 0 || /^\s*(?:`{3,}|~{3,})\s*$/.test(match[0]));
    if (isFence) return [];
    const places = match[0].split('').map((_, i) => ({ start: start + match.index + i, end: start + match.index + i + 1 }));
    return toOneSentence([{ text: match[0], places }], source) ?? [];
  });
}

function readList(node: MdastList, context: BlockContext): List | null {
  const items = node.children.flatMap((item) => readItem(item, 0, context));
  return items.length > 0 ? { kind: 'list', leadIn: [], isOrdered: node.ordered === true, items } : null;
}

/** An item, followed by the items of the lists inside it. */
function readItem(node: MdastListItem, depth: number, context: BlockContext): ListItem[] {
  const own: Sentence[] = [];
  const inner: ListItem[] = [];
  for (const child of node.children) {
    if (child.type === 'list') {
      inner.push(...child.children.flatMap((item) => readItem(item, depth + 1, context)));
    } else {
      own.push(...parseBlocks([child], context).flatMap((block) => (block.kind === 'paragraph' ? block.sentences : [])));
    }
  }
  return [...(own.length > 0 ? [{ depth, sentences: own }] : []), ...inner];
}

function readTable(node: MdastTable, { source, report }: BlockContext): Table | null {
  const [header, ...rows] = node.children.map((row) =>
    row.children.flatMap((cell) => toOneSentence(readVisibleText(cell.children, source, report), source) ?? []),
  );
  return header && rows.length > 0 ? { kind: 'table', leadIn: [], header, rows } : null;
}

/**
 * Gives a list or table the sentences that introduce it, taken from the paragraph before: its last
 * one and, if that opens with a reference, those before it. A table is introduced only by a colon.
 */
function withLeadIn(blocks: Block[], block: List | Table | null): Block[] {
  if (!block) return [];
  const before = blocks.at(-1);
  if (before?.kind !== 'paragraph') return [block];
  const { sentences } = before;
  if (block.kind === 'table' && !sentences.at(-1)!.text.endsWith(':')) return [block];
  let first = sentences.length - 1;
  while (first > 0 && opensWithReference(sentences[first]!.text)) first -= 1;
  blocks.pop();
  return [...toParagraph(sentences.slice(0, first)), { ...block, leadIn: sentences.slice(first) }];
}
