import type { Article, Section, Sentence } from '../domain/article.ts';
import type { Choice, Citation } from '../domain/reply.ts';

/** Words at each end of a quote that find it on the page; few enough to survive small edits between. */
const FRAGMENT_WORDS = 5;

/** The evidence for a quotation from a section. */
export function cite(article: Article, section: Section, nearest: Sentence, marker: number): Citation {
  return {
    marker,
    articleId: article.id,
    title: article.title,
    heading: headingOf(section),
    section: section.id,
    url: toDeepLink(article, section, nearest),
    quote: nearest.text,
    reviewed: article.reviewed,
  };
}

/** A section to offer, with its sentence nearest to the question. */
export function toChoice(article: Article, section: Section, nearest: Sentence): Choice {
  return {
    section: section.id,
    question: section.heading ? section.heading.text : article.title,
    quote: nearest.text,
    url: toDeepLink(article, section, nearest),
  };
}

/** The heading that is shown with a section, so that a mismatch with the question can be seen. */
export function headingOf(section: Section): string {
  return section.path.at(-1)!;
}

/**
 * The article's address at a sentence: its heading's anchor for every browser, and a text fragment
 * for those that know it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
function toDeepLink(article: Article, section: Section, sentence: Sentence): string {
  const url = article.url.split('#')[0]!;
  const anchor = section.heading ? section.id.slice(section.id.indexOf('#') + 1) : '';
  const words = sentence.text.split(/\s+/);
  const isShort = words.length <= 2 * FRAGMENT_WORDS;
  const ends = isShort ? [words] : [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)];
  return `${url}#${encodeURIComponent(anchor)}:~:text=${ends.map((end) => encode(end.join(' '))).join(',')}`;
}

/** `-` and `,` separate the parts of a fragment. `encodeURIComponent` leaves the first as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
