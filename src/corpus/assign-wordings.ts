import type { Section } from '../domain/article.ts';
import type { ArticleFields, Report } from './article-fields.ts';

/** Gives each section its further wordings; a heading that the article does not have is an error. */
export function assignWordings(
  sections: readonly Section[],
  { alsoAsked, alsoAskedLine }: Pick<ArticleFields, 'alsoAsked' | 'alsoAskedLine'>,
  report: Report,
): readonly Section[] {
  const wordings = new Map([...alsoAsked].map(([heading, questions]) => [toKey(heading), questions]));
  const known = new Set(sections.map((section) => toKey(section.path.at(-1)!)));
  for (const heading of alsoAsked.keys()) {
    if (known.has(toKey(heading))) continue;
    const headings = sections.map((section) => `"${section.path.at(-1)}"`).join(', ');
    report('error', alsoAskedLine, `also_asked names "${heading}", but the headings are ${headings}`);
  }
  return sections.map((section) => ({
    ...section,
    alsoAsked: (wordings.get(toKey(section.path.at(-1)!)) ?? []).map((wording) => wording.trim()),
  }));
}

function toKey(heading: string): string {
  return heading.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
