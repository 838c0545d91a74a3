import type { Article, ArticleProblem } from '../domain/article.ts';
import { readArticleFields } from './article-fields.ts';
import { assignWordings } from './assign-wordings.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseSections } from './parse-sections.ts';
import { lineAt, type Report } from './report.ts';

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
  checkFile(id, source, report);
  const article = readArticle(id, source, report);
  const hasError = problems.some(({ severity }) => severity === 'error');
  return { article: hasError ? null : article, problems: problems.sort((a, b) => a.line - b.line) };
}

function checkFile(id: string, source: string, report: Report): void {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const reason =
      'the file name becomes part of links; rename it to a-z, 0-9 and "-", such as after-care.md';
    report('error', 1, reason);
  }
  // Both stand where bytes of another encoding were read as UTF-8.
  const broken = source.search(/[\uFFFD\0]/);
  if (broken >= 0) report('error', lineAt(source, broken), 'the file is not UTF-8; save it as UTF-8');
}

function readArticle(id: string, source: string, report: Report): Article | null {
  const frontMatter = readFrontMatter(source);
  for (const { line, reason } of frontMatter.errors) report('error', line, reason);
  if (frontMatter.errors.length > 0) return null;
  const fields = readArticleFields(frontMatter, report);
  if (!fields) return null;

  const { title, url, language, reviewed, author } = fields;
  const parsed = parseSections({ id, source, title, language, bodyStart: frontMatter.bodyStart }, report);
  if (parsed.length === 0) {
    const line = lineAt(source, frontMatter.bodyStart);
    report('error', line, 'the article has no text below its front matter; write it, or delete the file');
  }
  const sections = assignWordings(parsed, fields.alsoAsked, report);
  return { id, title, url, language, reviewed, author, source, sections };
}
