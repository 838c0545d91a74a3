import type { Field } from './front-matter.ts';
import type { Report } from './report.ts';

/** Further wordings of the question that the section below a heading answers. */
export interface Wordings {
  readonly heading: string;
  readonly line: number;
  readonly questions: readonly string[];
}

/** A wording is a question, not an essay. */
const MAX_WORDING_CHARACTERS = 300;

/** Reads `also_asked`: headings, and below each a list of questions. */
export function readAlsoAsked(field: Field | undefined, report: Report): readonly Wordings[] {
  if (!field || isNothing(field)) return [];
  if (field.kind !== 'map') {
    report(
      'error',
      field.line,
      'also_asked has to be headings with questions: "Heading:", then "- question"',
    );
    return [];
  }
  const lines = new Map<string, number>();
  return field.entries.map(([heading, questions]) => {
    return { heading, line: questions.line, questions: readQuestions(heading, questions, lines, report) };
  });
}

function isNothing(field: Field): boolean {
  return field.kind === 'scalar' && (field.value === null || field.value === '');
}

/** @param lines - where the questions read so far stand. */
function readQuestions(
  heading: string,
  field: Field,
  lines: Map<string, number>,
  report: Report,
): readonly string[] {
  if (isNothing(field)) return [];
  if (field.kind !== 'list') {
    report('error', field.line, `also_asked "${heading}" has to be a list: one line "- question" for each`);
    return [];
  }
  return field.items.flatMap((item) => {
    const question = item.kind === 'scalar' && typeof item.value === 'string' ? item.value.trim() : '';
    if (question === '' || question.length > MAX_WORDING_CHARACTERS) {
      const advice = 'put it into quotation marks if it holds a colon or is a number';
      report(
        'error',
        item.line,
        `a question is text of 1 to ${MAX_WORDING_CHARACTERS} characters; ${advice}`,
      );
      return [];
    }
    const key = question.toLowerCase();
    const known = lines.get(key);
    if (known) report('warning', item.line, `"${question}" stands in line ${known} too; keep one of them`);
    lines.set(key, item.line);
    return [question.replace(/\s+/g, ' ')];
  });
}
