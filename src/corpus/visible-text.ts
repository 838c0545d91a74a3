import type { Nodes, PhrasingContent } from 'mdast';
import type { Span } from '../domain/article.ts';
import { locateText, type VisibleText } from './locate-text.ts';
import type { ReportAt } from './report.ts';

/**
 * The visible text of inline Markdown, with the place of every character in the file.
 *
 * Marks (`**`, links, escapes) leave gaps between places. Pictures, HTML, footnotes and text that is
 * struck through are left out, each with a warning. A forced line break is a space.
 */
export function readVisibleText(
  nodes: readonly PhrasingContent[],
  source: string,
  report: ReportAt,
): VisibleText {
  const found = nodes.map((node) => readNode(node, source, report, false));
  return { text: found.map(({ text }) => text).join(''), places: found.flatMap(({ places }) => places) };
}

/** @param isBareLink - `https://…` or `<https://…>`, in which nothing is escaped. */
function readNode(node: Nodes, source: string, report: ReportAt, isBareLink: boolean): VisibleText {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  switch (node.type) {
    case 'text':
      return locateText({ value: node.value, start, end, isLiteral: isBareLink }, source, report);
    case 'inlineCode':
      return locateText({ value: node.value, start, end, isLiteral: true }, source, report);
    case 'break':
      return toSpace({ start: end - 1, end });
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? toSpace({ start, end }) : leaveOut('HTML');
    case 'image':
    case 'imageReference':
      return leaveOut('a picture');
    case 'footnoteReference':
      return leaveOut('a footnote');
    case 'delete':
      return leaveOut('text that is struck through');
    default:
      return readChildren();
  }

  function leaveOut(what: string): VisibleText {
    report('warning', start, `${what} is not shown; write what visitors have to read as plain text`);
    return { text: '', places: [] };
  }

  function readChildren(): VisibleText {
    const isBare = node.type === 'link' && source[start] !== '[';
    const children = 'children' in node ? node.children : [];
    const found = children.map((child) => readNode(child, source, report, isBare));
    return { text: found.map(({ text }) => text).join(''), places: found.flatMap(({ places }) => places) };
  }
}

function toSpace(place: Span): VisibleText {
  return { text: ' ', places: [place] };
}
