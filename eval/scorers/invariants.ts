import { quotationsOf } from '../../src/answer/prove.ts';
import { type Article, type Sentence, sentencesOfSection } from '../../src/domain/article.ts';
import type { Answer, Citation, Quotation } from '../../src/domain/reply.ts';
import { quote } from '../../src/text/quote.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import type { Outcome } from '../running/outcome.ts';
import { quotesOf } from './quoted.ts';
import { type Metric, type Score, toMetric } from './scorer.ts';

/** What must hold for every single reply. */
export function createInvariants(articles: readonly Article[]): readonly Metric[] {
  return [
    toMetric('invariant', 'grounded', 'Every shown sentence stands in its article', (_, { answer }) =>
      groundedness(answer, articles),
    ),
    toMetric(
      'invariant',
      'cited',
      'Every quote has one citation, and every citation a quote',
      (_, { answer }) => Number(isCited(answer)),
    ),
    toMetric('invariant', 'disclaimer', 'The disclaimer stands once, at the end', (_, { answer }) =>
      Number(endsWithDisclaimer(answer)),
    ),
    toMetric('invariant', 'never-shown', 'Nothing is shown that must not be', neverShown),
    toMetric('invariant', 'exact-search', 'The graph finds what exact search finds', (_, { readings }) =>
      readings.length === 0 ? null : Number(readings.every(({ isExact }) => isExact)),
    ),
  ];
}

/** Share of quotations that are, read afresh from the file, a sentence of the cited section. */
function groundedness(answer: Answer, articles: readonly Article[]): Score {
  const checks = quotesOf(answer).flatMap(({ marker, blocks }) => {
    const citation = answer.citations.find((one) => one.marker === marker);
    const article = articles.find(({ id }) => id === citation?.articleId);
    const section = article?.sections.find(({ id }) => id === citation?.section);
    const sentences = new Map((section ? sentencesOfSection(section) : []).map((one) => [one.start, one]));
    return quotationsOf(blocks).map((one) => holds(one, sentences.get(one.start), article));
  });
  const evidence = [...answer.citations, ...answer.choices];
  checks.push(...evidence.map((one) => isInSection(one, articles)));
  return checks.length === 0 ? null : checks.filter(Boolean).length / checks.length;
}

/** The one sentence that a citation or a choice shows. */
function isInSection(one: Pick<Citation, 'section' | 'quote'>, articles: readonly Article[]): boolean {
  const sections = articles.flatMap((article) => article.sections);
  const section = sections.find(({ id }) => id === one.section);
  return section !== undefined && sentencesOfSection(section).some(({ text }) => text === one.quote);
}

function holds(
  { text, end }: Quotation,
  sentence: Sentence | undefined,
  article: Article | undefined,
): boolean {
  return !!sentence && !!article && sentence.end === end && quote(article.source, sentence.pieces) === text;
}

function isCited(answer: Answer): boolean {
  const quoted = quotesOf(answer).map(({ marker }) => marker);
  const cited = answer.citations.map(({ marker }) => marker);
  return quoted.length === cited.length && quoted.every((marker, i) => marker === cited[i]);
}

function endsWithDisclaimer({ text, disclaimer }: Answer): boolean {
  return (
    disclaimer !== '' &&
    text.endsWith(disclaimer) &&
    text.indexOf(disclaimer) === text.length - disclaimer.length
  );
}

function neverShown({ expect }: EvalCase, { answer }: Outcome): Score {
  if (expect.never.length === 0) return null;
  const shown = JSON.stringify({ ...answer, understoodAs: null }).toLowerCase();
  return Number(!expect.never.some((text) => shown.includes(text.toLowerCase())));
}
