import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Section, type Sentence, sentencesOfSection } from '../domain/article.ts';
import { countWords } from '../text/words.ts';
import { parseBlocks } from './parse-blocks.ts';
import { lineAt, type Report, type ReportAt } from './report.ts';
import { toOneSentence } from './to-sentences.ts';
import { readVisibleText } from './visible-text.ts';

/** Name of the part before the first heading. */
const INTRODUCTION = 'Introduction';
/** About two screens: a section is the unit of an answer, and of such a one only a part is shown. */
const MAX_SECTION_WORDS = 600;

/** What is known of an article before its body is read. */
export interface ArticleBody {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly language: string;
  /** Offset of the first character after the front matter. */
  readonly bodyStart: number;
}

/** What stands below one heading. `heading` is `null` before the first. */
interface Part {
  readonly heading: { readonly sentence: Sentence; readonly depth: number } | null;
  readonly content: RootContent[];
}

/** Reads an article's body: a section for each heading that has text of its own. */
export function parseSections(body: ArticleBody, report: Report): readonly Section[] {
  const { id: articleId, source, language } = body;
  const reportAt: ReportAt = (severity, offset, reason) => report(severity, lineAt(source, offset), reason);
  const slugger = new GithubSlugger();
  const path = createPath();
  const parts = divide(parseMarkdown(body), body, reportAt);
  return parts.flatMap(({ heading, content }, i) => {
    const blocks = parseBlocks(content, { source, language, report: reportAt });
    if (!heading && blocks.length === 0) return [];
    // Headings without own text count too, as they do on GitHub. One of punctuation has no slug.
    const slug = slugger.slug(heading?.sentence.text ?? INTRODUCTION) || slugger.slug('section');
    const section: Section = {
      id: `${articleId}#${slug}`,
      articleId,
      heading: heading?.sentence ?? null,
      path: heading ? path.enter(heading.depth, heading.sentence.text) : [INTRODUCTION],
      blocks,
      alsoAsked: [],
    };
    const hasChildren = heading !== null && (parts[i + 1]?.heading?.depth ?? 0) > heading.depth;
    warnOfSize(section, hasChildren, reportAt);
    return blocks.length > 0 ? [section] : [];
  });
}

/** Follows the headings that stand above the current one. */
function createPath() {
  const above: { depth: number; text: string }[] = [];
  return {
    enter(depth: number, text: string): readonly string[] {
      while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
      above.push({ depth, text });
      return above.map((heading) => heading.text);
    },
  };
}

/**
 * Parses the body where it stands, so that every offset and line is the file's own.
 *
 * Transforms are left out: the one there is looks for e-mail addresses that Markdown itself does not
 * take for links, and what it makes of them has no place in the file.
 */
function parseMarkdown({ source, bodyStart }: ArticleBody): Root {
  const blank = source.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return fromMarkdown(blank + source.slice(bodyStart), {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });
}

/** The content below each heading. The title, repeated as first heading, is none. */
function divide(root: Root, { source, title }: ArticleBody, report: ReportAt): readonly Part[] {
  const parts: Part[] = [{ heading: null, content: [] }];
  for (const node of root.children) {
    if (node.type !== 'heading') {
      parts.at(-1)!.content.push(node);
      continue;
    }
    const sentence = readHeading(node, source, report);
    const isFirst = parts.length === 1 && parts[0]!.content.every(({ type }) => type === 'html');
    if (!sentence) report('warning', node.position!.start.offset!, 'a heading without text is left out');
    else if (!(isFirst && node.depth === 1 && isSame(sentence.text, title))) {
      parts.push({ heading: { sentence, depth: node.depth }, content: [] });
    }
  }
  return parts[0]!.content.length > 0 ? parts : parts.slice(1);
}

function readHeading(heading: Heading, source: string, report: ReportAt): Sentence | null {
  return toOneSentence(readVisibleText(heading.children, source, report), source);
}

function isSame(heading: string, title: string): boolean {
  return heading.toLowerCase() === title.replace(/\s+/g, ' ').toLowerCase();
}

function warnOfSize(section: Section, hasChildren: boolean, report: ReportAt): void {
  const name = section.path.at(-1)!;
  const texts = sentencesOfSection(section);
  const offset = section.heading?.start ?? texts[0]!.start;
  if (texts.length === 0 && !hasChildren) {
    report('warning', offset, `there is no text below "${name}"; write it, or delete the heading`);
  }
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  if (words > MAX_SECTION_WORDS) {
    report(
      'warning',
      offset,
      `"${name}" has ${words} words; divide it with headings so that answers are exact`,
    );
  }
}
