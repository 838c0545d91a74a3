import type { InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import type { Span } from '../domain/article.ts';
import { decodeReference } from '../text/quote.ts';

/** Text as a reader sees it; unit `i` stands for `places[i]` of the source. */
export interface VisibleText {
  readonly text: string;
  readonly places: readonly Span[];
}

/** Told of something that is left out, at a line of the file. */
export type ReportLeftOut = (line: number, what: string) => void;

/** Characters that nobody sees: soft hyphens, zero-width marks, direction controls, tags. */
const INVISIBLE = /\p{Cf}/u;
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\w{1,31});/;

/**
 * The visible text of inline Markdown, with the place of every character in the file.
 *
 * Marks (`**`, links, escapes) leave gaps between places. Pictures, HTML and footnotes are left out.
 * A `<br>` divides the text.
 */
export function readVisibleText(
  nodes: readonly PhrasingContent[],
  source: string,
  report: ReportLeftOut,
): readonly VisibleText[] {
  const texts: { text: string; places: Span[] }[] = [{ text: '', places: [] }];
  for (const node of nodes) readNode(node);
  return texts;

  function readNode(node: Nodes): void {
    const line = node.position!.start.line;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return readCharacters(node, node.type === 'text');
      case 'break': {
        const offset = source.indexOf('\n', node.position!.start.offset!);
        return add('\n', { start: offset, end: offset + 1 });
      }
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) texts.push({ text: '', places: [] });
        else report(line, 'HTML is not shown');
        return;
      case 'image':
      case 'imageReference':
        return report(line, 'a picture is not shown');
      case 'footnoteReference':
        return report(line, 'a footnote is not shown');
      default:
        if ('children' in node) for (const child of node.children) readNode(child);
    }
  }

  /** Walks the value and the source side by side; what only the source has is markup. */
  function readCharacters({ value, position }: Text | InlineCode, hasReferences: boolean): void {
    const line = position!.start.line;
    const end = position!.end.offset!;
    let place = position!.start.offset!;
    for (let i = 0; i < value.length && place < end; ) {
      const reference = hasReferences && REFERENCE.exec(source.slice(place, place + 34))?.[0];
      const decoded = reference ? decodeReference(reference) : '';
      if (reference && decoded !== reference && value.startsWith(decoded, i)) {
        for (const unit of decoded.split('')) add(unit, { start: place, end: place + reference.length });
        i += decoded.length;
        place += reference.length;
        continue;
      }
      const character = String.fromCodePoint(value.codePointAt(i)!);
      if (!source.startsWith(character, place)) {
        place += 1;
        continue;
      }
      if (INVISIBLE.test(character)) report(line, `an invisible character (${toCode(character)}) is left out`);
      else for (const k of character.split('').keys()) add(character[k]!, { start: place + k, end: place + k + 1 });
      i += character.length;
      place += character.length;
    }
  }

  function add(unit: string, place: Span): void {
    const current = texts.at(-1)!;
    current.text += unit;
    current.places.push(place);
  }
}

function toCode(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
