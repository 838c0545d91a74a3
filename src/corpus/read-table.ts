import type { Table as MdastTable, TableCell, TableRow } from 'mdast';
import type { Sentence, Table } from '../domain/article.ts';
import type { BlockContext } from './parse-blocks.ts';
import { toOneSentence } from './to-sentences.ts';
import { readVisibleText } from './visible-text.ts';

/** Reads a table as at most one block; every row has as many cells as the header. */
export function readTable(node: MdastTable, context: BlockContext): readonly Table[] {
  const [header, ...rows] = node.children.map((row) =>
    readRow(row, node.children[0]!.children.length, context),
  );
  const isBlank = [header, ...rows].every((row) => row!.every(({ text }) => text === ''));
  return isBlank ? [] : [{ kind: 'table', leadIn: [], header: header!, rows }];
}

/** GitHub fills a short row with empty cells and hides what is too many; so do we, but say it. */
function readRow(row: TableRow, columns: number, context: BlockContext): readonly Sentence[] {
  const { start, end } = row.position!;
  if (row.children.length > columns) {
    context.report(
      'warning',
      start.offset!,
      `this row has more than ${columns} cells; the rest is not shown`,
    );
  }
  return Array.from({ length: columns }, (_, i) => {
    const cell = row.children[i];
    return cell ? readCell(cell, context) : toEmpty(end.offset!);
  });
}

function readCell(cell: TableCell, { source, report }: BlockContext): Sentence {
  const visible = readVisibleText(cell.children, source, report);
  return toOneSentence(visible, source) ?? toEmpty(cell.position!.start.offset!);
}

/** An empty cell keeps the cells after it in their columns. */
function toEmpty(offset: number): Sentence {
  return { start: offset, end: offset, pieces: [], text: '', isQualifying: false };
}
