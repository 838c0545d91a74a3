import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../corpus/parse-article.ts';
import type { Article, ArticleProblem } from '../domain/article.ts';
import { CorpusError } from '../domain/errors.ts';

/** The article files of a folder. */
export interface CorpusFiles {
  readonly files: readonly { readonly name: string; readonly source: string }[];
  /** SHA-256 over the files' names and contents: changes with every change of an article. */
  readonly hash: string;
}

/** All articles of a folder, as far as they can be read. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  readonly hash: string;
}

/**
 * Reads every `*.md` file of a folder except `README.md`, in the order of their names.
 *
 * @throws {@link CorpusError} when the folder cannot be read or holds no article.
 */
export async function readCorpus(directory: string): Promise<CorpusFiles> {
  const names = await readdir(directory).catch((cause: unknown) => {
    throw new CorpusError(`The folder ${directory} cannot be read; set CORPUS_DIR`, { cause });
  });
  const articleNames = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  if (articleNames.length === 0) {
    throw new CorpusError(`There is no article (*.md) in ${directory}; add one or set CORPUS_DIR`);
  }
  const files = await Promise.all(
    articleNames.map(async (name) => ({ name, source: await readFile(join(directory, name), 'utf8') })),
  );
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return { files, hash };
}

/** Parses all articles. A service that starts on a fitting index never needs to. */
export function parseCorpus({ files, hash }: CorpusFiles): Corpus {
  const parsed = files.map(({ name, source }) => parseArticle(name, source));
  return {
    articles: parsed.flatMap(({ article }) => article ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
    hash,
  };
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
