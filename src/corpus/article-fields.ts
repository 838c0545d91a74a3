import type { Article } from '../domain/article.ts';
import type { Field, FrontMatter } from './front-matter.ts';

/** What the front matter says of an article. */
export interface ArticleFields extends Pick<Article, 'title' | 'url' | 'language' | 'reviewed' | 'author'> {
  /** Wordings by the heading they belong to, and the line of `also_asked`. */
  readonly alsoAsked: ReadonlyMap<string, readonly string[]>;
  readonly alsoAskedLine: number;
}

/** Told of a problem at a line. */
export type Report = (severity: 'error' | 'warning', line: number, reason: string) => void;

const KNOWN = ['title', 'url', 'language', 'reviewed', 'author', 'also_asked'];
/** A wording is a question, not an essay. */
const MOST_WORDING_CHARACTERS = 300;

/** Checks the front matter field by field; `null` when a required one is missing or wrong. */
export function readArticleFields({ fields }: FrontMatter, report: Report): ArticleFields | null {
  for (const [name, { line }] of fields) {
    if (!KNOWN.includes(name)) report('warning', line, `"${name}" is not a known field (${KNOWN.join(', ')})`);
  }
  const title = readText('title', fields, report) ?? missing('title', report);
  const url = readText('url', fields, report) ?? missing('url', report);
  const isUrlSound = url === null || isWebAddress(url);
  if (!isUrlSound) report('error', fields.get('url')!.line, 'url has to begin with https:// or http://');
  const language = readText('language', fields, report) ?? 'en';
  const isLanguageKnown = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
  if (!isLanguageKnown) report('error', fields.get('language')!.line, 'language has to be a code such as "en"');
  const reviewed = readReviewed(fields, report);
  const alsoAsked = readAlsoAsked(fields.get('also_asked'), report);
  if (title === null || url === null || !isUrlSound || !isLanguageKnown) return null;
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    url,
    language,
    reviewed,
    author: readText('author', fields, report),
    alsoAsked,
    alsoAskedLine: fields.get('also_asked')?.line ?? 1,
  };
}

function readText(name: string, fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const field = fields.get(name);
  if (!field || field.value === null || field.value === '') return null;
  if (typeof field.value === 'string' && field.value.trim() !== '') return field.value;
  report('error', field.line, `${name} has to be text; put it in quotation marks`);
  return null;
}

function missing(name: string, report: Report): null {
  report('error', 1, `the front matter has no ${name}; add a line "${name}: …"`);
  return null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function readReviewed(fields: ReadonlyMap<string, Field>, report: Report): string | null {
  const reviewed = readText('reviewed', fields, report);
  if (reviewed === null) {
    const line = fields.get('reviewed')?.line ?? 1;
    report('warning', line, 'nobody has reviewed this article; add "reviewed: YYYY-MM-DD" when somebody has');
    return null;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(reviewed) && isDate(reviewed)) return reviewed;
  report('error', fields.get('reviewed')!.line, `reviewed has to be a date such as 2026-01-31, not "${reviewed}"`);
  return null;
}

/** `2026-02-30` parses, but as a day of March. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readAlsoAsked(field: Field | undefined, report: Report): ReadonlyMap<string, readonly string[]> {
  const alsoAsked = new Map<string, readonly string[]>();
  if (!field || field.value === null) return alsoAsked;
  if (typeof field.value !== 'object' || Array.isArray(field.value)) {
    report('error', field.line, 'also_asked has to list questions below headings ("Heading:", then "- question")');
    return alsoAsked;
  }
  for (const [heading, wordings] of Object.entries(field.value)) {
    if (Array.isArray(wordings) && wordings.every(isWording)) alsoAsked.set(heading, wordings);
    else
      report(
        'error',
        field.line,
        `also_asked "${heading}" has to be a list of questions of 1 to ${MOST_WORDING_CHARACTERS} characters`,
      );
  }
  return alsoAsked;
}

function isWording(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_WORDING_CHARACTERS;
}
