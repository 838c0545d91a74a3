import type { Section } from '../domain/article.ts';
import type { Wordings } from './read-also-asked.ts';
import type { Report } from './report.ts';

/** Headings that are named when one is not found. */
const NEAREST = 3;

/** Gives each section its further wordings; a heading that the article does not have is an error. */
export function assignWordings(
  sections: readonly Section[],
  alsoAsked: readonly Wordings[],
  report: Report,
): readonly Section[] {
  const questions = new Map<Section, readonly string[]>();
  for (const wordings of alsoAsked) {
    const key = toKey(wordings.heading);
    const [section, second] = sections.filter((candidate) => toKey(nameOf(candidate)) === key);
    if (!section) report('error', wordings.line, unknownHeading(wordings.heading, sections));
    if (second)
      report('warning', wordings.line, `two headings are "${wordings.heading}"; the first is meant`);
    if (section) questions.set(section, [...(questions.get(section) ?? []), ...wordings.questions]);
  }
  return sections.map((section) => ({ ...section, alsoAsked: questions.get(section) ?? [] }));
}

function nameOf(section: Section): string {
  return section.path.at(-1)!;
}

/** Headings are compared without regard to case, spaces and the look of characters. */
function toKey(heading: string): string {
  return heading.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function unknownHeading(heading: string, sections: readonly Section[]): string {
  const nearest = sections
    .map((section) => ({ name: nameOf(section), likeness: likeness(toKey(heading), toKey(nameOf(section))) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, NEAREST)
    .map(({ name }) => `"${name}"`);
  const advice =
    nearest.length > 0 ? `write one of its headings, such as ${nearest.join(', ')}` : 'remove it';
  return `the article has no text below a heading "${heading}"; ${advice}`;
}

/** Share of common pairs of neighbouring characters (Dice, 1945): a typo costs little, other words much. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
