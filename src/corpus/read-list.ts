import type { List as MdastList, ListItem as MdastListItem, RootContent } from 'mdast';
import { type Block, type List, type ListItem, type Sentence, sentencesOfBlock } from '../domain/article.ts';
import type { BlockContext } from './parse-blocks.ts';

/** Reads the blocks inside an item; passed in, because blocks hold lists and lists hold blocks. */
type ParseBlocks = (nodes: readonly RootContent[], context: BlockContext) => readonly Block[];

/** Reads a list as at most one block, the items of inner lists in their place with a depth. */
export function readList(node: MdastList, context: BlockContext, parseBlocks: ParseBlocks): readonly List[] {
  const items = node.children.flatMap((item) => readItem(item, 0));
  return items.length > 0 ? [{ kind: 'list', leadIn: [], isOrdered: node.ordered === true, items }] : [];

  /** An item, and those of the lists inside it. What follows these stands among them, and has no number. */
  function readItem(item: MdastListItem, depth: number): readonly ListItem[] {
    const found: ListItem[] = [];
    let own: Sentence[] = [];
    const closeOwn = () => {
      if (own.length > 0) found.push({ depth: found.length === 0 ? depth : depth + 1, sentences: own });
      own = [];
    };
    for (const child of item.children) {
      if (child.type === 'list') {
        closeOwn();
        found.push(...child.children.flatMap((inner) => readItem(inner, depth + 1)));
      } else own.push(...readSentences(child));
    }
    closeOwn();
    return found;
  }

  /** In an item a table is no more than its cells, so an empty one holds no place. */
  function readSentences(child: RootContent): readonly Sentence[] {
    return parseBlocks([child], context)
      .flatMap(sentencesOfBlock)
      .filter(({ text }) => text !== '');
  }
}
