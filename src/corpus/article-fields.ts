import type { Article } from '../domain/article.ts';
import type { Field, FrontMatter } from './front-matter.ts';
import { readAlsoAsked, type Wordings } from './read-also-asked.ts';
import type { Report } from './report.ts';

/** What the front matter says of an article. */
export interface ArticleFields extends Pick<Article, 'title' | 'url' | 'language' | 'reviewed' | 'author'> {
  readonly alsoAsked: readonly Wordings[];
}

const KNOWN = ['title', 'url', 'language', 'reviewed', 'author', 'also_asked'];

/** Checks the front matter field by field; `null` when a required one is missing or wrong. */
export function readArticleFields({ fields }: FrontMatter, report: Report): ArticleFields | null {
  for (const [name, { line }] of fields) {
    if (KNOWN.includes(name)) continue;
    report('warning', line, `"${name}" is not a field that is read; the fields are ${KNOWN.join(', ')}`);
  }
  const title = readRequired('title', fields, report);
  const url = readUrl(fields, report);
  const language = readLanguage(fields, report);
  const reviewed = readReviewed(fields, report);
  const author = readText('author', fields, report);
  const alsoAsked = readAlsoAsked(fields.get('also_asked'), report);
  if (title === null || url === null || language === null) return null;
  return { title: title.replace(/\s+/g, ' ').trim(), url, language, reviewed, author, alsoAsked };
}

function isEmpty(field: Field | undefined): boolean {
  if (!field) return true;
  if (field.kind !== 'scalar') return false;
  return field.value === null || (typeof field.value === 'string' && field.value.trim() === '');
}

/** The text of a field; `null` when it is missing, empty, or no text, of which only the last is wrong. */
function readText(name: string, fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const field = fields.get(name);
  if (!field || isEmpty(field)) return null;
  if (field.kind === 'scalar' && typeof field.value === 'string') return field.value.trim();
  report('error', field.line, `${name} has to be text; put it into quotation marks`);
  return null;
}

function readRequired(name: string, fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const field = fields.get(name);
  if (!field) report('error', 1, `the front matter has no ${name}; add a line "${name}: …"`);
  else if (isEmpty(field)) report('error', field.line, `${name} is empty; write it after the colon`);
  return readText(name, fields, report);
}

function readUrl(fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const url = readRequired('url', fields, report);
  if (url === null || (URL.canParse(url) && /^https?:\/\//i.test(url))) return url;
  const reason = 'url has to be the whole address of the article, beginning with https:// or http://';
  report('error', fields.get('url')!.line, reason);
  return null;
}

function readLanguage(fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const language = readText('language', fields, report) ?? 'en';
  if (isLanguage(language)) return language;
  report('error', fields.get('language')!.line, 'language has to be a code such as "en" or "es-MX"');
  return null;
}

/** Asks the runtime, because text is split into sentences with this code, and a wrong one throws there. */
function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

function readReviewed(fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const line = fields.get('reviewed')?.line ?? 1;
  if (isEmpty(fields.get('reviewed'))) {
    report('warning', line, 'nobody has reviewed this article; add "reviewed: YYYY-MM-DD" when somebody has');
    return null;
  }
  const reviewed = readText('reviewed', fields, report);
  if (reviewed === null || isDate(reviewed)) return reviewed;
  report('error', line, `reviewed has to be a date such as 2026-01-31, not "${reviewed}"`);
  return null;
}

/** `2026-02-30` parses, but as a day of March. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
