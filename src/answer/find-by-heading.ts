import type { Article, Section } from '../domain/article.ts';

/** Finds the section whose heading a message is, word for word. */
export type FindByHeading = (question: string) => Section | null;

/**
 * A visitor who picks an offered section sends its heading: then nothing is left to decide. A heading
 * that several sections share names none of them.
 */
export function createFindByHeading(articles: readonly Article[]): FindByHeading {
  const sections = new Map<string, Section | null>();
  for (const article of articles) {
    for (const section of article.sections) {
      const key = toKey(section.heading?.text ?? article.title);
      sections.set(key, sections.has(key) ? null : section);
    }
  }
  return (question) => sections.get(toKey(question)) ?? null;
}

function toKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
