import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article, ArticleProblem, Section, Sentence } from '../domain/article.ts';
import { type ArticleFields, type Report, readArticleFields } from './article-fields.ts';
import { assignWordings } from './assign-wordings.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseBlocks } from './parse-blocks.ts';
import { toOneSentence } from './to-sentences.ts';
import { readVisibleText } from './visible-text.ts';

/** Name of the part before the first heading. */
const INTRODUCTION = 'Introduction';

/** An article, or `null` with at least one error among the problems. */
export interface ParsedArticle {
  readonly article: Article | null;
  readonly problems: readonly ArticleProblem[];
}

/**
 * Reads an article file: front matter, sections by heading, blocks, sentences with their places.
 *
 * Never throws: whatever is wrong with a file is told with line and reason.
 *
 * @param file - its name; without `.md` it is the article's id.
 */
export function parseArticle(file: string, source: string): ParsedArticle {
  const problems: ArticleProblem[] = [];
  const report: Report = (severity, line, reason) => {
    const isKnown = problems.some((problem) => problem.line === line && problem.reason === reason);
    if (!isKnown) problems.push({ severity, file, line, reason });
  };
  const id = file.replace(/\.md$/, '');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    report('error', 1, `a file's name may hold a-z, 0-9 and "-" only, because it is part of links`);
  }
  const broken = source.indexOf('\uFFFD');
  if (broken >= 0) {
    report('error', source.slice(0, broken).split('\n').length, 'the file is not UTF-8; save it as UTF-8');
  }
  const frontMatter = readFrontMatter(source);
  for (const { line, reason } of frontMatter.errors) report('error', line, reason);
  const fields = frontMatter.errors.length === 0 ? readArticleFields(frontMatter, report) : null;
  if (!fields) return { article: null, problems };

  const parsed = parseSections(id, source, frontMatter.bodyStart, fields, report);
  const sections = assignWordings(parsed, fields, report);
  if (sections.length === 0) report('error', 1, 'the article has no text below its front matter');
  const { title, url, language, reviewed, author } = fields;
  const article = { id, title, url, language, reviewed, author, source, sections };
  const hasError = problems.some(({ severity }) => severity === 'error');
  return { article: hasError ? null : article, problems };
}

function parseSections(
  articleId: string,
  source: string,
  bodyStart: number,
  { title, language }: ArticleFields,
  report: Report,
): readonly Section[] {
  const slugger = new GithubSlugger();
  const sections: Section[] = [];
  const above: { depth: number; text: string }[] = [];
  const leftOut = (line: number, what: string) => report('warning', line, what);
  for (const { heading, content } of divide(parseMarkdown(source, bodyStart), title)) {
    const sentence = heading && readHeading(heading, source, leftOut);
    if (heading) {
      while (above.length > 0 && above.at(-1)!.depth >= heading.depth) above.pop();
      above.push({ depth: heading.depth, text: sentence?.text ?? '' });
    }
    const slug = slugger.slug(sentence?.text ?? INTRODUCTION);
    const blocks = parseBlocks(content, { source, language, report: leftOut });
    if (blocks.length === 0) continue;
    const path = heading ? above.map(({ text }) => text).filter(Boolean) : [INTRODUCTION];
    sections.push({ id: `${articleId}#${slug}`, articleId, heading: sentence, path, blocks, alsoAsked: [] });
  }
  return sections;
}

/** Parses the body where it stands, so that every offset and line is the file's own. */
function parseMarkdown(source: string, bodyStart: number): Root {
  const blank = source.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return fromMarkdown(blank + source.slice(bodyStart), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** The content below each heading. The title, repeated as first heading, is none. */
function divide(root: Root, title: string): { heading: Heading | null; content: RootContent[] }[] {
  const parts: { heading: Heading | null; content: RootContent[] }[] = [{ heading: null, content: [] }];
  for (const node of root.children) {
    if (node.type !== 'heading') parts.at(-1)!.content.push(node);
    else if (!isTitle(node, title, parts)) parts.push({ heading: node, content: [] });
  }
  return parts[0]!.content.length > 0 ? parts : parts.slice(1);
}

function isTitle(heading: Heading, title: string, parts: readonly { content: RootContent[] }[]): boolean {
  const isFirst = parts.length === 1 && parts[0]!.content.length === 0;
  const text = heading.children.map((child) => ('value' in child ? child.value : '')).join('');
  return isFirst && heading.depth === 1 && text.trim().toLowerCase() === title.toLowerCase();
}

function readHeading(
  heading: Heading,
  source: string,
  report: (line: number, what: string) => void,
): Sentence | null {
  return toOneSentence(readVisibleText(heading.children, source, report), source);
}
