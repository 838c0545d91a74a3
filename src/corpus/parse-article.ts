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
  checkName(id, report);
  const article = isText(source, report) ? readArticle(id, source, report) : null;
  const hasError = problems.some(({ severity }) => severity === 'error');
  return { article: hasError ? null : article, problems: problems.sort((a, b) => a.line - b.line) };
}

function checkName(id: string, report: Report): void {
  if (/^[a-z0-9][a-z0-9-]*$/.test(id)) return;
  const reason = 'the file name becomes part of links; rename it to a-z, 0-9 and "-", such as after-care.md';
  report('error', 1, reason);
}

/** Whatever else could be said of a file in another encoding would be wrong. */
function isText(source: string, report: Report): boolean {
  // Both stand where bytes of another encoding were read as UTF-8.
  const broken = source.search(/[\uFFFD\0]/);
  if (broken >= 0) report('error', lineAt(source, broken), 'the file is not UTF-8; save it as UTF-8');
  return broken < 0;
}

function readArticle(id: string, source: string, report: Report): Article | null {
  const frontMatter = readFrontMatter(source);
  for (const { line, reason } of frontMatter.errors) report('error', line, reason);
  if (frontMatter.errors.length > 0) return null;
  const fields = readArticleFields(frontMatter, report);
  if (!fields) return null;

  const { title, url, language, reviewed, author } = fields;
  const { bodyStart } = frontMatter;
  const firstLine = lineAt(source, bodyStart);
  const parsed = refuseDepth(() => parseSections({ id, source, title, language, bodyStart }, report));
  if (parsed === null) {
    report(
      'error',
      firstLine,
      'lists, quotations or marks below this line are nested too deep; flatten them',
    );
    return null;
  }
  if (parsed.length === 0) {
    const reason = 'the article has no text below its front matter; write it, or delete the file';
    report('error', firstLine, reason);
  }
  const sections = assignWordings(parsed, fields.alsoAsked, report);
  return { id, title, url, language, reviewed, author, source, sections };
}

/** Markdown is a tree and read by recursion: what is nested thousands of times overflows the stack. */
function refuseDepth<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
