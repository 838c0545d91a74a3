import { type Article, type Sentence, sentencesOfSection } from '../domain/article.ts';
import type {
  Choice,
  Citation,
  Draft,
  Quotation,
  QuoteBlock,
  QuotedBlock,
  ReplyBlock,
} from '../domain/reply.ts';
import { quote } from '../text/quote.ts';
import { cite, headingOf, toChoice } from './cite.ts';
import { isTemplate } from './templates.ts';

/** Checks a draft against the stored articles. */
export interface Prover {
  /** Why the draft may not be sent, or `null` if all of it is proved. */
  refute(draft: Draft, preface: readonly ReplyBlock[]): string | null;
}

/**
 * Proves that a draft shows nothing but the clinic's own sentences and known templates.
 *
 * Every quotation must stand in its section at its place and be, read afresh from the article's
 * source, the same text; every heading, citation and choice must be its section's; every other
 * sentence must be a template, or part of the safety screen's fixed preface.
 */
export function createProver(articles: readonly Article[]): Prover {
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const sections = new Map(
    articles.flatMap((article) => article.sections.map((section) => [section.id, section])),
  );

  function refuteQuote(block: QuoteBlock, citations: readonly Citation[]): string | null {
    const citation = citations.find(({ marker }) => marker === block.marker);
    const section = sections.get(citation?.section ?? '');
    const article = articlesById.get(citation?.articleId ?? '');
    if (!citation || !section || !article) return 'a quote has no citation';
    if (block.heading !== headingOf(section)) return 'a heading is not its section’s';
    const sentences = new Map(sentencesOfSection(section).map((sentence) => [sentence.start, sentence]));
    const isProved = (quotation: Quotation) => holds(quotation, sentences.get(quotation.start), article);
    if (!quotationsOf(block.blocks).every(isProved)) return 'a quotation is not in its article';
    return null;
  }

  function refuteEvidence(evidence: Citation | Choice): string | null {
    const section = sections.get(evidence.section);
    const article = articlesById.get(section?.articleId ?? '');
    const nearest = section && sentencesOfSection(section).find(({ text }) => text === evidence.quote);
    if (!section || !article || !nearest) return 'cited text is not in its section';
    const afresh =
      'marker' in evidence
        ? cite(article, section, nearest, evidence.marker)
        : toChoice(article, section, nearest);
    return JSON.stringify(afresh) === JSON.stringify(evidence) ? null : 'a citation is not its section’s';
  }

  return {
    refute(draft, preface) {
      for (const block of draft.blocks) {
        const reason =
          block.type === 'quote' ? refuteQuote(block, draft.citations) : refuteTemplate(block, preface);
        if (reason) return reason;
      }
      for (const evidence of [...draft.citations, ...draft.choices]) {
        const reason = refuteEvidence(evidence);
        if (reason) return reason;
      }
      return null;
    },
  };
}

function holds(quotation: Quotation, sentence: Sentence | undefined, article: Article): boolean {
  if (!sentence || sentence.end !== quotation.end) return false;
  const isInside = sentence.pieces.every(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return isInside && quote(article.source, sentence.pieces) === quotation.text;
}

function refuteTemplate(block: ReplyBlock, preface: readonly ReplyBlock[]): string | null {
  if (preface.includes(block)) return null;
  if (block.type === 'paragraph' && isTemplate(block.text)) return null;
  return 'a sentence is neither quoted nor a template';
}

/** All quotations of a quote, in reading order. */
export function quotationsOf(blocks: readonly QuotedBlock[]): readonly Quotation[] {
  return blocks.flatMap(quotationsOfBlock);
}

function quotationsOfBlock(block: QuotedBlock): readonly Quotation[] {
  switch (block.type) {
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flatMap(({ sentences }) => sentences);
    case 'table':
      return [...block.header, ...block.rows.flat()];
  }
}
