import type { Quotation, QuoteBlock, QuotedBlock, QuotedList, QuotedTable } from '../domain/reply.ts';
import { el } from './dom.ts';
import { fill, type PanelStrings } from './strings.ts';

/** The article's own words as a quotation; the sentence nearest to the question is marked. */
export function renderQuote(quote: QuoteBlock, nearest: string, strings: PanelStrings): HTMLElement[] {
  const parts = quote.blocks.flatMap((block) => renderBlock(block, nearest, strings));
  const words = el('blockquote', {}, ...parts);
  return quote.isComplete ? [words] : [words, el('p', { class: 'hint' }, strings.partOnly)];
}

function renderBlock(block: QuotedBlock, nearest: string, strings: PanelStrings): HTMLElement[] {
  if (block.type === 'list') return renderList(block, nearest, strings);
  if (block.type === 'table') return renderTable(block, strings);
  return [el('p', {}, ...sentences(block.sentences, nearest))];
}

function sentences(quotations: readonly Quotation[], nearest: string): (Node | string)[] {
  return quotations.flatMap(({ text }, i) => [
    i === 0 ? '' : ' ',
    text === nearest ? el('mark', {}, text) : text,
  ]);
}

/** Nests by depth: an inner list belongs into the item before it. */
function renderList(block: QuotedList, nearest: string, strings: PanelStrings): HTMLElement[] {
  const tag = block.isOrdered ? 'ol' : 'ul';
  const lists: HTMLElement[] = [el(tag)];
  for (const { depth, sentences: quotations } of block.items) {
    lists.length = Math.min(lists.length, depth + 1);
    while (lists.length <= depth) {
      const inner = el(tag);
      const outer = lists.at(-1)!;
      (outer.lastElementChild ?? outer.appendChild(el('li'))).append(inner);
      lists.push(inner);
    }
    lists.at(-1)!.append(el('li', {}, ...sentences(quotations, nearest)));
  }
  return [lists[0]!, ...more(block.total, block.items.length, strings)];
}

function renderTable(block: QuotedTable, strings: PanelStrings): HTMLElement[] {
  const head = el('tr', {}, ...block.header.map(({ text }) => el('th', { scope: 'col' }, text)));
  const rows = block.rows.map((row) => el('tr', {}, ...row.map(({ text }) => el('td', {}, text))));
  const table = el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows));
  // It scrolls sideways in a narrow panel, so the keyboard must reach it.
  const frame = el(
    'div',
    { class: 'wide', role: 'region', tabindex: '0', 'aria-label': strings.table },
    table,
  );
  return [frame, ...more(block.total, block.rows.length, strings)];
}

function more(total: number, shown: number, strings: PanelStrings): HTMLElement[] {
  return total > shown ? [el('p', { class: 'hint' }, fill(strings.more, { n: total - shown }))] : [];
}
