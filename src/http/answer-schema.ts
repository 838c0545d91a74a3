import { z } from '@hono/zod-openapi';
import type { Answer } from '../domain/reply.ts';

const quotation = z
  .object({
    text: z.string().describe('Verbatim text of the article'),
    start: z.number().int().describe('Where it begins in the `source` of the article (UTF-16 offset)'),
    end: z.number().int().describe('Where it ends in the `source` of the article (UTF-16 offset)'),
  })
  .openapi('Quotation');

const quotations = z.array(quotation).readonly();

const quotedParagraph = z
  .object({
    type: z.literal('paragraph').describe('Kind of block'),
    sentences: quotations.describe('Whole sentences, to be joined by a space'),
  })
  .openapi('QuotedParagraph');

const quotedItem = z
  .object({
    depth: z.number().int().describe('0 for an item of the list itself, 1 for one of a list inside it, …'),
    sentences: quotations.describe('Whole sentences, to be joined by a space'),
  })
  .openapi('QuotedItem');

const quotedList = z
  .object({
    type: z.literal('list').describe('Kind of block'),
    isOrdered: z.boolean().describe('Whether the items are numbered'),
    items: z.array(quotedItem).readonly().describe('Items in the order of the article'),
    total: z.number().int().describe('How many items the list has in the article'),
  })
  .openapi('QuotedList');

const quotedTable = z
  .object({
    type: z.literal('table').describe('Kind of block'),
    header: quotations.describe('One cell a column'),
    rows: z.array(quotations).readonly().describe('As many cells a row as the header has'),
    total: z.number().int().describe('How many rows the table has in the article'),
  })
  .openapi('QuotedTable');

const quoteBlock = z
  .object({
    type: z.literal('quote').describe('Kind of block'),
    marker: z.number().int().describe('`marker` of the citation that belongs to the quote'),
    heading: z.string().describe('Heading of the quoted section'),
    blocks: z
      .array(z.discriminatedUnion('type', [quotedParagraph, quotedList, quotedTable]))
      .readonly()
      .describe("The article's own words"),
    isComplete: z.boolean().describe('Whether the whole section is shown; if not, the citation leads to it'),
  })
  .openapi('QuoteBlock', { description: "The clinic's own words from one section" });

const paragraphBlock = z
  .object({
    type: z.literal('paragraph').describe('Kind of block'),
    text: z.string().describe('A sentence from a fixed template'),
  })
  .openapi('ParagraphBlock');

const linkBlock = z
  .object({
    type: z.literal('link').describe('Kind of block'),
    text: z.string().describe('What to show'),
    href: z.string().describe('An `https:`, `tel:`, `sms:` or `mailto:` address'),
  })
  .openapi('LinkBlock');

const listBlock = z
  .object({
    type: z.literal('list').describe('Kind of block'),
    items: z
      .array(z.discriminatedUnion('type', [paragraphBlock, linkBlock]))
      .readonly()
      .describe('Lines from a fixed template'),
  })
  .openapi('ListBlock');

const citation = z
  .object({
    marker: z.number().int().describe('Number that the quotes refer to, from 1'),
    articleId: z.string().describe('Id of the article'),
    title: z.string().describe('Title of the article'),
    heading: z.string().describe('Heading of the section'),
    section: z.string().describe('`article-id#heading-slug`'),
    url: z.string().describe('Opens the article on the web at the quoted sentence'),
    quote: z.string().describe('The sentence nearest to the question, verbatim'),
    reviewed: z.string().nullable().describe('When a person last reviewed the article (YYYY-MM-DD)'),
  })
  .openapi('Citation');

const choice = z
  .object({
    section: z.string().describe('`article-id#heading-slug`'),
    question: z.string().describe('Heading of the section; ask it to get the whole'),
    quote: z.string().describe('The sentence nearest to the question, verbatim'),
    url: z.string().describe('Opens the article on the web at that sentence'),
  })
  .openapi('Choice');

const supportLine = z
  .object({
    text: z.string().describe('One sentence from a fixed template'),
    links: z.array(linkBlock).readonly().describe('Ways to reach help'),
  })
  .openapi('SupportLine', { description: 'Where a person in distress finds help' });

const contact = z
  .object({
    name: z.string().describe('Name of the clinic'),
    phone: z.string().optional().describe('Telephone number'),
    email: z.string().optional().describe('E-mail address'),
    url: z.string().optional().describe('Web address'),
    hours: z.string().optional().describe('When somebody can be reached'),
  })
  .openapi('Contact', { description: 'How to reach a person at the clinic' });

const ROUTES = [
  'answer',
  'answer_with_support',
  'choices',
  'no_answer',
  'out_of_scope',
  'crisis',
  'emergency',
  'minor',
  'substance_boundary',
  'medical_boundary',
  'handoff',
  'privacy',
  'language',
  'abuse',
  'small_talk',
] as const;

/** The reply of `POST /api/chat`. Only documents: an {@link Answer} is correct by its type. */
export const answerSchema = z
  .object({
    id: z.string().describe('The same for the same question, history, corpus version and settings'),
    kind: z.enum(['answer', 'choices', 'no-answer', 'guidance']).describe('What sort of reply it is'),
    route: z.enum(ROUTES).describe('Why the reply is of this kind'),
    origin: z.enum(['article', 'template']).describe('Whether articles or only fixed templates speak'),
    blocks: z
      .array(z.discriminatedUnion('type', [paragraphBlock, listBlock, linkBlock, quoteBlock]))
      .readonly()
      .describe('The reply as data, never HTML'),
    text: z.string().describe('The blocks as plain text, ending with the disclaimer'),
    citations: z.array(citation).readonly().describe('Where each quote stands'),
    choices: z.array(choice).readonly().describe('Sections that may hold the answer'),
    suggestions: z.array(z.string()).readonly().describe('Questions that the articles do answer'),
    // `.nullable()` on a named schema becomes `allOf` with null, which nothing can satisfy.
    support: z.union([supportLine, z.null()]).describe('Help to show beside the reply'),
    contact,
    understoodAs: z.string().nullable().describe('How a follow-up was read'),
    disclaimer: z.string().describe('Says that this is not medical advice; always show it'),
    corpusVersion: z.string().describe('Which articles the reply was made from'),
  })
  .openapi('Answer');

type WithoutBrand<T> = { [Key in keyof T as Key extends string ? Key : never]: T[Key] };
type Same<A, B> = [A, B] extends [B, A] ? true : false;

// Does not compile when the document and the domain drift apart.
true satisfies Same<WithoutBrand<Answer>, z.infer<typeof answerSchema>>;
