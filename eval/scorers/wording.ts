import { quotationsOf } from '../../src/answer/prove.ts';
import type { Article, List, Section, Sentence } from '../../src/domain/article.ts';
import { sentencesOfBlock, sentencesOfSection } from '../../src/domain/article.ts';
import type { Answer, QuoteBlock } from '../../src/domain/reply.ts';
import { opensWithReference } from '../../src/text/anaphora.ts';
import { countWords } from '../../src/text/words.ts';
import { quotedSentences, quotesOf } from './quoted.ts';
import { type Metric, type Score, toMetric } from './scorer.ts';

interface Cited {
  readonly quote: QuoteBlock;
  readonly section: Section;
}

/**
 * How well quotations hold together. They are judged against the article files as they are on disk,
 * not against what the service believes to be in them.
 */
export function createWordingMetrics(articles: readonly Article[]): readonly Metric[] {
  const sections = new Map(
    articles.flatMap((article) => article.sections.map((section) => [section.id, section])),
  );
  const cited = (answer: Answer) => quotesOf(answer).flatMap((quote) => toCited(quote, answer, sections));
  const perQuote =
    (judge: (one: Cited) => boolean) =>
    (_: unknown, { answer }: { readonly answer: Answer }) =>
      shareOf(cited(answer), judge);

  return [
    toMetric(
      'answer',
      'dangling',
      'Quote that opens with a reference to what is not shown',
      perQuote(isDangling),
      {
        better: 'lower',
      },
    ),
    toMetric('answer', 'cut-list', 'List shown with a hole or without its lead-in', perQuote(hasCutList), {
      better: 'lower',
    }),
    toMetric('answer', 'qualifiers', 'Limiting sentences of the section shown', (_, { answer }) =>
      qualifierRecall(cited(answer)),
    ),
    toMetric('answer', 'complete', 'Section shown whole', (_, { answer }) =>
      shareOf(quotesOf(answer), ({ isComplete }) => isComplete),
    ),
    toMetric('answer', 'words', 'Words quoted, per hundred', (_, { answer }) => wordsOf(answer), {
      better: 'lower',
    }),
  ];
}

function toCited(
  quote: QuoteBlock,
  { citations }: Answer,
  sections: ReadonlyMap<string, Section>,
): readonly Cited[] {
  const section = sections.get(citations.find(({ marker }) => marker === quote.marker)?.section ?? '');
  return section ? [{ quote, section }] : [];
}

function shareOf<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): Score {
  return items.length === 0 ? null : items.filter(isCounted).length / items.length;
}

/** A shown sentence opens with "this", "they", …, and the one before it is missing. */
function isDangling({ quote, section }: Cited): boolean {
  const shown = startsOf(quote);
  const all = sentencesOfSection(section);
  return all.some(({ start, text }, i) => {
    const before = all[i - 1];
    return before !== undefined && shown.has(start) && opensWithReference(text) && !shown.has(before.start);
  });
}

function hasCutList({ quote, section }: Cited): boolean {
  const shown = startsOf(quote);
  const lists = section.blocks.filter((block): block is List => block.kind === 'list');
  return lists.some((list) => {
    const parts = [list.leadIn, ...list.items.map(({ sentences }) => sentences)].filter(
      (part) => part.length > 0,
    );
    const isShown = parts.map((part) => part.every(({ start }) => shown.has(start)));
    const touched = sentencesOfBlock(list).some(({ start }) => shown.has(start));
    return touched && !isPrefix(isShown, claimsAll(quote, list));
  });
}

/** Shown from the top without a hole; to the very end unless the reply says that there is more. */
function isPrefix(isShown: readonly boolean[], claimsToBeAll: boolean): boolean {
  const end = isShown.lastIndexOf(true) + 1;
  return isShown.slice(0, end).every(Boolean) && (!claimsToBeAll || end === isShown.length);
}

function claimsAll({ blocks }: QuoteBlock, list: List): boolean {
  const starts = new Set(sentencesOfBlock(list).map(({ start }) => start));
  const quoted = blocks.find(
    (block) => block.type === 'list' && quotationsOf([block]).some(({ start }) => starts.has(start)),
  );
  return (
    quoted?.type !== 'list' || quoted.items.length >= list.items.length || quoted.total !== list.items.length
  );
}

function qualifierRecall(cited: readonly Cited[]): Score {
  const wanted = cited.flatMap(({ quote, section }) => {
    const shown = startsOf(quote);
    return sentencesOfSection(section)
      .filter(({ isQualifying }) => isQualifying)
      .map((sentence: Sentence) => shown.has(sentence.start));
  });
  return shareOf(wanted, Boolean);
}

function wordsOf(answer: Answer): Score {
  const sentences = quotedSentences(answer);
  if (sentences.length === 0) return null;
  return sentences.reduce((sum, { text }) => sum + countWords(text), 0) / 100;
}

function startsOf({ blocks }: QuoteBlock): ReadonlySet<number> {
  return new Set(quotationsOf(blocks).map(({ start }) => start));
}
