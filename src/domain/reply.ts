/** Verbatim text with the place in the article's source where it stands (UTF-16 offsets). */
export interface Quotation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface QuotedParagraph {
  readonly type: 'paragraph';
  readonly sentences: readonly Quotation[];
}

export interface QuotedList {
  readonly type: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly { readonly depth: number; readonly sentences: readonly Quotation[] }[];
  /** How many items the list has in the article; more than `items` only if it is very long. */
  readonly total: number;
}

export interface QuotedTable {
  readonly type: 'table';
  readonly header: readonly Quotation[];
  readonly rows: readonly (readonly Quotation[])[];
  /** How many rows the table has in the article. */
  readonly total: number;
}

export type QuotedBlock = QuotedParagraph | QuotedList | QuotedTable;

/** The clinic's own words from one section, with its heading. */
export interface QuoteBlock {
  readonly type: 'quote';
  /** The number of the citation that belongs to the quote. */
  readonly marker: number;
  readonly heading: string;
  readonly blocks: readonly QuotedBlock[];
  /** Whether the whole section is shown; if not, the citation's link leads to the rest. */
  readonly isComplete: boolean;
}

/** A sentence of ours, from a fixed template. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
}

/** Lines of ours, from a fixed template. */
export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly (ParagraphBlock | LinkBlock)[];
}

/** Something to tap: `href` is an `https:`, `tel:`, `sms:` or `mailto:` address. */
export interface LinkBlock {
  readonly type: 'link';
  readonly text: string;
  readonly href: string;
}

/** One node of a reply. It is data, never HTML. */
export type ReplyBlock = ParagraphBlock | ListBlock | LinkBlock | QuoteBlock;

export interface Citation {
  readonly marker: number;
  readonly articleId: string;
  readonly title: string;
  readonly heading: string;
  readonly section: string;
  /** Opens the article on the web at the quoted sentence, where the browser can. */
  readonly url: string;
  /** The sentence of the section that is nearest to the question. */
  readonly quote: string;
  readonly reviewed: string | null;
}

/** A section that may hold the answer. */
export interface Choice {
  readonly section: string;
  readonly question: string;
  readonly quote: string;
  readonly url: string;
}

/** How to reach a person at the clinic. Empty settings are left out. */
export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly hours?: string;
}

/** Where a person in distress finds help; shown beside a reply. */
export interface SupportLine {
  readonly text: string;
  readonly links: readonly LinkBlock[];
}

export type GuidanceRoute =
  | 'crisis'
  | 'emergency'
  | 'minor'
  | 'substance_boundary'
  | 'medical_boundary'
  | 'handoff'
  | 'privacy'
  | 'language'
  | 'abuse'
  | 'small_talk';

export type Route =
  | 'answer'
  | 'answer_with_support'
  | 'choices'
  | 'no_answer'
  | 'out_of_scope'
  | GuidanceRoute;

export type ReplyKind = 'answer' | 'choices' | 'no-answer' | 'guidance';

/** What the parts write. It cannot be sent: only `finishReply` makes an {@link Answer} of it. */
export interface Draft {
  readonly kind: ReplyKind;
  readonly route: Route;
  readonly origin: 'article' | 'template';
  readonly blocks: readonly ReplyBlock[];
  readonly citations: readonly Citation[];
  readonly choices: readonly Choice[];
  readonly suggestions: readonly string[];
  readonly support: SupportLine | null;
  /** The earlier question that the message was read with, and the message; or `null`. */
  readonly understoodAs: string | null;
}

declare const finished: unique symbol;

/** The reply as the visitor gets it. The brand makes `finishReply` its only source. */
export interface Answer extends Draft {
  readonly [finished]: true;
  /** The same for the same question, history, corpus version and settings. */
  readonly id: string;
  /** The blocks as plain text, ending with the disclaimer. */
  readonly text: string;
  readonly contact: Contact;
  readonly disclaimer: string;
  readonly corpusVersion: string;
}

/** What a visitor sends: the question and up to six earlier ones, oldest first. */
export interface Message {
  readonly question: string;
  readonly history: readonly string[];
}
