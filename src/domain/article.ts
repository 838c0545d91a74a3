/** A half-open range of UTF-16 offsets into {@link Article.source}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The smallest piece of an article that may be shown: one sentence, list line, or table cell.
 *
 * `start` and `end` bound it in the article file; `pieces` are the parts of the file that make up
 * the displayed `text` (Markdown marks between them are not shown). `quote(source, pieces) === text`
 * always holds, and is proved again before an answer leaves the service.
 */
export interface Sentence extends Span {
  readonly text: string;
  readonly pieces: readonly Span[];
  /** Limits what another sentence says (not, unless, only if …), so it is never left out. */
  readonly isQualifying: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly Sentence[];
}

export interface ListItem {
  /** 0 for an item of the list itself, 1 for an item of a list inside an item, … */
  readonly depth: number;
  readonly sentences: readonly Sentence[];
}

/** A list is one block with the sentences that introduce it: it is never shown without them. */
export interface List {
  readonly kind: 'list';
  readonly leadIn: readonly Sentence[];
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

/** Cells are single {@link Sentence}s; a row has as many cells as the header. */
export interface Table {
  readonly kind: 'table';
  readonly leadIn: readonly Sentence[];
  readonly header: readonly Sentence[];
  readonly rows: readonly (readonly Sentence[])[];
}

/** What is shown whole or not at all. */
export type Block = Paragraph | List | Table;

/** The unit of answering: what stands below one heading, up to the next heading of any level. */
export interface Section {
  /** `article-id#heading-slug` as on GitHub; `article-id#introduction` before the first heading. */
  readonly id: string;
  readonly articleId: string;
  /** `null` for the text before the first heading. */
  readonly heading: Sentence | null;
  /** Plain headings from the outermost to the section's own; `['Introduction']` before the first. */
  readonly path: readonly string[];
  readonly blocks: readonly Block[];
  /** More wordings of the question that the section answers, from the front matter. */
  readonly alsoAsked: readonly string[];
}

export interface Article {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  /** `YYYY-MM-DD`, or `null` if nobody has reviewed the article. */
  readonly reviewed: string | null;
  readonly author: string | null;
  /** The whole file, front matter included: the text that every quotation is proved against. */
  readonly source: string;
  readonly sections: readonly Section[];
}

/** A piece of text that is embedded and searched. Several passages may stand for one section. */
export interface Passage {
  /** The section's id, `~`, and a running number. */
  readonly id: string;
  readonly sectionId: string;
  /** `body`: the section's own text. `wording`: a question that staff say the section answers. */
  readonly kind: 'body' | 'wording';
  /** What is embedded: `Article title › Heading path:`, then the sentences; joined by spaces. */
  readonly segments: readonly string[];
  /** Place of the first sentence among the section's sentences in reading order; 0 for wordings. */
  readonly firstSentence: number;
}

/** Something in an article file that its author should know. An `error` stops the build. */
export interface ArticleProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** All sentences of a block in reading order: lead-in first, then items, or header and rows. */
export function sentencesOfBlock(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences;
    case 'list':
      return [...block.leadIn, ...block.items.flatMap((item) => item.sentences)];
    case 'table':
      return [...block.leadIn, ...block.header, ...block.rows.flat()];
  }
}

/** All sentences of a section in reading order, its heading left out. */
export function sentencesOfSection(section: Section): readonly Sentence[] {
  return section.blocks.flatMap(sentencesOfBlock);
}
