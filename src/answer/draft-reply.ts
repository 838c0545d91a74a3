import type { Article, Section, Sentence } from '../domain/article.ts';
import type { Draft, ReplyBlock } from '../domain/reply.ts';
import type { Ranking } from '../domain/retrieval.ts';
import { cite, headingOf, toChoice } from './cite.ts';
import { composeSection } from './compose-section.ts';
import type { Decision } from './decide.ts';
import { matchesOf, nearestOf, toPlaces } from './place.ts';
import type { Understanding } from './read-message.ts';
import type { Suggest } from './suggest.ts';
import { TEMPLATES } from './templates.ts';
import { toQuoteBlock } from './to-quote-block.ts';

/**
 * Writes what a decision says, in the articles' words.
 *
 * @param shown - sentences that the reply before has shown: a long section goes on with others.
 */
export type Drafter = (
  decision: Decision,
  understanding: Understanding,
  shown: ReadonlySet<Sentence>,
) => Draft;

export function createDrafter(articles: readonly Article[], suggest: Suggest): Drafter {
  const articlesById = new Map(articles.map((article) => [article.id, article]));

  function draftAnswer(section: Section, ranking: Ranking, shown: ReadonlySet<Sentence>): Partial<Draft> {
    const article = articlesById.get(section.articleId)!;
    const excerpt = composeSection(section, matchesOf(section, ranking), shown);
    return {
      kind: 'answer',
      route: 'answer',
      origin: 'article',
      blocks: [paragraph(TEMPLATES.fromArticles), toQuoteBlock(excerpt, headingOf(section), 1)],
      citations: [cite(article, section, excerpt.nearest, 1)],
      suggestions: suggest(ranking, [section.id]),
    };
  }

  function draftChoices(sections: readonly Section[], ranking: Ranking): Partial<Draft> {
    return {
      kind: 'choices',
      route: 'choices',
      origin: 'article',
      blocks: [paragraph(TEMPLATES.choices)],
      choices: sections.map((section) =>
        toChoice(articlesById.get(section.articleId)!, section, nearestSentence(section, ranking)),
      ),
    };
  }

  return (decision, { ranking, understoodAs }, shown) => {
    const base = { ...EMPTY, understoodAs };
    switch (decision.kind) {
      case 'answer':
        return { ...base, ...draftAnswer(decision.section, ranking, shown) };
      case 'choices':
        return { ...base, ...draftChoices(decision.sections, ranking) };
      case 'no-answer':
        return { ...base, ...draftNoAnswer(decision), suggestions: suggest(ranking, []) };
    }
  };
}

/** A message that has nothing to do with a clinic is told so. */
function draftNoAnswer({ isOffTopic }: Extract<Decision, { kind: 'no-answer' }>): Partial<Draft> {
  return isOffTopic ? { route: 'out_of_scope', blocks: [paragraph(TEMPLATES.outOfScope)] } : {};
}

/** A reply that answers nothing: the start of every draft, and what a refuted one falls back to. */
export const EMPTY: Draft = {
  kind: 'no-answer',
  route: 'no_answer',
  origin: 'template',
  blocks: [paragraph(TEMPLATES.noAnswer)],
  citations: [],
  choices: [],
  suggestions: [],
  support: null,
  understoodAs: null,
};

function nearestSentence(section: Section, ranking: Ranking): Sentence {
  return nearestOf(toPlaces(section, matchesOf(section, ranking))).sentence;
}

function paragraph(text: string): ReplyBlock {
  return { type: 'paragraph', text };
}
