import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../corpus/parse-article.ts';
import type { Article, ArticleProblem } from '../domain/article.ts';
import { CorpusError } from '../domain/errors.ts';

/** All articles of a folder, as far as they can be read. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** SHA-256 over the files' names and contents: changes with every change of an article. */
  readonly hash: string;
}

/**
 * Reads every `*.md` file of a folder except `README.md`, in the order of their names.
 *
 * @throws {@link CorpusError} when the folder cannot be read or holds no article.
 */
export async function readCorpus(directory: string): Promise<Corpus> {
  const names = await readdir(directory).catch((cause: unknown) => {
    throw new CorpusError(`The folder ${directory} cannot be read; set CORPUS_DIR`, { cause });
  });
  const files = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  if (files.length === 0) {
    throw new CorpusError(`There is no article (*.md) in ${directory}; add one or set CORPUS_DIR`);
  }
  const hash = createHash('sha256');
  const articles: Article[] = [];
  const problems: ArticleProblem[] = [];
  for (const name of files) {
    const source = await readFile(join(directory, name), 'utf8');
    hash.update(JSON.stringify([name, source]));
    const parsed = parseArticle(name, source);
    problems.push(...parsed.problems);
    if (parsed.article) articles.push(parsed.article);
  }
  return { articles, problems, hash: hash.digest('hex') };
}

/**
 * Refuses a corpus with an error in any file, so that a bad file never half replaces a good index.
 *
 * @throws {@link CorpusError} that lists every error with its file, line and reason.
 */
export function requireSound(corpus: Corpus): void {
  const errors = corpus.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new CorpusError(`These articles cannot be used:\n${errors.map(toLine).join('\n')}`);
  }
}

/** A problem in one line: `file:line: reason`. */
export function toLine({ file, line, reason, severity }: ArticleProblem): string {
  return `  ${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${reason}`;
}
