import type { Article } from '../../src/domain/article.ts';
import { sentencesOfSection } from '../../src/domain/article.ts';
import type { Answer, Quotation, QuotedBlock, ReplyBlock } from '../../src/domain/reply.ts';
import type { OpenCorpus } from '../running/open-corpus.ts';
import { type Fault, inReply } from './fault.ts';

/** How far a threshold is lowered by mistake. */
const TOO_LOW = 0.2;

/** Faults in deciding, composing, proving and sending. */
export const REPLY_FAULTS: readonly Fault[] = [
  withCalibration('declining off', () => ({ choicesThreshold: 0 })),
  withCalibration('answer threshold lowered by .2', ({ answerThreshold }) => ({
    answerThreshold: answerThreshold - TOO_LOW,
  })),
  { name: 'limiting sentences dropped', inject: withoutQualifiers },
  inReply('list cut', ({ blocks }) => ({ blocks: inQuotes(blocks, cutList) })),
  inReply('quotations off by one', ({ blocks }) => ({
    blocks: inQuotes(blocks, (block) =>
      mapSentences(block, (one) => ({ ...one, start: one.start + 1, end: one.end + 1 })),
    ),
  })),
  inReply('disclaimer moved to the top', ({ text, disclaimer }) => ({
    text: `${disclaimer}\n\n${text.slice(0, -disclaimer.length).trimEnd()}`,
  })),
  inReply('takeovers of the safety screen dropped', (answer) =>
    answer.kind === 'guidance' ? { kind: 'no-answer', route: 'no_answer', blocks: [] } : {},
  ),
  inReply('the visitor’s words repeated', ({ text }, { question }) => ({
    text: `You asked: ${question}\n\n${text}`,
  })),
  {
    name: 'stale index',
    inject(corpus) {
      const { snapshot } = corpus.parts;
      const articles = snapshot.articles.map((article) => ({ ...article, source: ` ${article.source}` }));
      return corpus.withParts({ snapshot: { ...snapshot, articles } });
    },
  },
];

function withCalibration(
  name: string,
  change: (calibration: OpenCorpus['parts']['calibration']) => Partial<OpenCorpus['parts']['calibration']>,
): Fault {
  return {
    name,
    inject: (corpus) =>
      corpus.withParts({ calibration: { ...corpus.parts.calibration, ...change(corpus.parts.calibration) } }),
  };
}

function withoutQualifiers(corpus: OpenCorpus): OpenCorpus {
  const limiting = limitingTexts(corpus.parts.snapshot.articles);
  const drop = (block: QuotedBlock): QuotedBlock =>
    block.type === 'paragraph'
      ? { ...block, sentences: block.sentences.filter(({ text }) => !limiting.has(text)) }
      : block;
  const fault = inReply('', ({ blocks }: Answer) => ({ blocks: inQuotes(blocks, drop) }));
  return fault.inject(corpus) as OpenCorpus;
}

function limitingTexts(articles: readonly Article[]): ReadonlySet<string> {
  const sentences = articles.flatMap(({ sections }) => sections.flatMap(sentencesOfSection));
  return new Set(sentences.flatMap(({ text, isQualifying }) => (isQualifying ? [text] : [])));
}

function cutList(block: QuotedBlock): QuotedBlock {
  return block.type === 'list'
    ? { ...block, items: block.items.slice(0, -1), total: block.items.length - 1 }
    : block;
}

function inQuotes(
  blocks: readonly ReplyBlock[],
  change: (block: QuotedBlock) => QuotedBlock,
): readonly ReplyBlock[] {
  return blocks.map((block) =>
    block.type === 'quote' ? { ...block, blocks: block.blocks.map(change) } : block,
  );
}

function mapSentences(block: QuotedBlock, change: (one: Quotation) => Quotation): QuotedBlock {
  switch (block.type) {
    case 'paragraph':
      return { ...block, sentences: block.sentences.map(change) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, sentences: item.sentences.map(change) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
  }
}
