import { type Article, type Section, sentencesOfSection } from '../../src/domain/article.ts';
import { isAnswerable, isQuestion } from '../dataset/eval-case.ts';
import type { ScoredCase } from '../scorers/score-all.ts';
import { groupBy } from '../statistics/group-by.ts';
import { countSyllables, fleschKincaidGrade } from '../statistics/readability.ts';

/** A section that visitors' words do not lead to: its editors can add wordings to `also_asked`. */
export interface ContentGap {
  readonly section: string;
  readonly asked: number;
  readonly missed: number;
  /** School years that the text asks for. */
  readonly grade: number;
  readonly example: string;
}

/** Sections that are missed most, with a question each that did not reach them. */
export function findContentGaps(
  cases: readonly ScoredCase[],
  articles: readonly Article[],
  most: number,
): readonly ContentGap[] {
  const sections = new Map(
    articles.flatMap((article) => article.sections.map((section) => [section.id, section])),
  );
  const questions = cases.filter(({ testCase }) => isQuestion(testCase) && isAnswerable(testCase));
  return [...groupBy(questions, ({ testCase }) => testCase.expect.section[0]!)]
    .flatMap(([id, asked]) => {
      const missed = asked.filter(({ isGood }) => !isGood);
      const section = sections.get(id);
      if (missed.length === 0 || !section) return [];
      const example = missed[0]!.testCase.turns.join(' → ');
      return [{ section: id, asked: asked.length, missed: missed.length, grade: gradeOf(section), example }];
    })
    .toSorted((a, b) => b.missed - a.missed)
    .slice(0, most);
}

function gradeOf(section: Section): number {
  const sentences = sentencesOfSection(section);
  const words = sentences.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return fleschKincaidGrade(words.length, sentences.length, syllables);
}
