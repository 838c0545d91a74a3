import type { Ranking } from '../domain/retrieval.ts';
import type { ProvenQuestion } from '../domain/snapshot.ts';

/** Most questions that are suggested at once. */
const MOST_SUGGESTIONS = 3;

/** Finds questions near the visitor's that the index is proven to answer. */
export type Suggest = (ranking: Ranking, shown: readonly string[]) => readonly string[];

/** Suggests one proven question for each of the nearest sections that are not shown already. */
export function createSuggest(questions: readonly ProvenQuestion[]): Suggest {
  const bySection = new Map<string, string>();
  for (const { sectionId, text } of questions) if (!bySection.has(sectionId)) bySection.set(sectionId, text);
  return (ranking, shown) =>
    ranking.sections
      .filter(({ section }) => !shown.includes(section.id))
      .flatMap(({ section }) => bySection.get(section.id) ?? [])
      .slice(0, MOST_SUGGESTIONS);
}
