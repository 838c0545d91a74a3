import { type Article, type Passage, type Section, sentencesOfSection } from '../domain/article.ts';
import { countWords } from '../text/words.ts';

/** Words of a passage: about 200 tokens, below the encoder's limit of 256. */
const PASSAGE_WORDS = 160;
/** Words after which the next passage of a long section begins, so that passages overlap. */
const STEP_WORDS = 120;

/** The passages of an article: each section's own text, then its further wordings. */
export function toPassages(article: Article): readonly Passage[] {
  return article.sections.flatMap((section) => {
    const bodies = toBodies(article, section);
    const wordings = section.alsoAsked.map((wording) => ({
      kind: 'wording' as const,
      segments: [`${article.title} ›`, wording],
      firstSentence: 0,
    }));
    return [...bodies, ...wordings].map((passage, i): Passage => {
      return { id: `${section.id}~${i}`, sectionId: section.id, ...passage };
    });
  });
}

function toBodies(
  article: Article,
  section: Section,
): Pick<Passage, 'kind' | 'segments' | 'firstSentence'>[] {
  const prefix = `${[article.title, ...section.path].join(' › ')}:`;
  const sentences = sentencesOfSection(section).map(({ text }) => text);
  return toWindows(sentences.map(countWords)).map(({ start, end }) => ({
    kind: 'body',
    segments: [prefix, ...sentences.slice(start, end)],
    firstSentence: start,
  }));
}

/**
 * Windows over sentences: at most 160 words each, the next one beginning 120 words later, cut only
 * between sentences. A longer sentence is a window of its own, and the encoder cuts its end.
 */
function toWindows(lengths: readonly number[]): { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = [];
  let start = 0;
  while (start < lengths.length) {
    const end = Math.max(start + 1, reach(lengths, start, PASSAGE_WORDS));
    windows.push({ start, end });
    if (end === lengths.length) break;
    start = Math.min(end, Math.max(start + 1, reach(lengths, start, STEP_WORDS)));
  }
  return windows;
}

/** The first sentence, from `start` on, that does not fit into so many words. */
function reach(lengths: readonly number[], start: number, limit: number): number {
  let words = 0;
  let end = start;
  while (end < lengths.length && words + lengths[end]! <= limit) {
    words += lengths[end]!;
    end += 1;
  }
  return end;
}
