import { appendFile, readFile } from 'node:fs/promises';
import { parseCorpus, readCorpus } from '../../src/node/read-corpus.ts';
import { DatasetError } from './dataset-error.ts';
import type { EvalCase } from './eval-case.ts';
import type { EvalCorpus } from './find-corpora.ts';
import { parseCase } from './parse-case.ts';
import { readCaseFile } from './read-dataset.ts';

/** Sections listed when the wanted one does not exist. */
const MOST_LISTED = 12;

/** A question and what should come of it. */
export interface NewCase {
  readonly question: string;
  /** A section's id, the end of one, or `decline`. */
  readonly target: string;
}

/**
 * Appends a case to the last case file of the first corpus that has the section.
 *
 * @throws {@link DatasetError} when no section or several fit, or the question is there already.
 */
export async function addCase(
  { question, target }: NewCase,
  corpora: readonly EvalCorpus[],
): Promise<EvalCase> {
  const { corpus, section } = await findSection(target, corpora);
  const file = corpus.files.find(({ suite }) => suite === corpus.name) ?? corpus.files.at(-1)!;
  const known = await readCaseFile(file);
  const twin = known.find(({ turns }) => turns.length === 1 && toKey(turns[0]!) === toKey(question));
  if (twin) throw new DatasetError(twin.place, 'asks the same already');

  const line = JSON.stringify({ q: question, a: section });
  const before = await readFile(file.file, 'utf8');
  const added = parseCase(line, { ...file, line: before.trimEnd().split('\n').length + 1 });
  await appendFile(file.file, `${before.endsWith('\n') ? '' : '\n'}${line}\n`);
  return added;
}

async function findSection(
  target: string,
  corpora: readonly EvalCorpus[],
): Promise<{ corpus: EvalCorpus; section: string }> {
  if (target === 'decline') return { corpus: corpora[0]!, section: target };
  const all: string[] = [];
  for (const corpus of corpora) {
    const { articles } = parseCorpus(await readCorpus(corpus.articles));
    const ids = articles.flatMap(({ sections }) => sections.map(({ id }) => id));
    const fitting = ids.filter((id) => id === target || id.endsWith(target));
    const [section, other] = fitting.includes(target) ? [target] : fitting;
    if (section && !other) return { corpus, section };
    if (other)
      throw new DatasetError(corpus.articles, `"${target}" fits several sections: ${fitting.join(', ')}`);
    all.push(...ids);
  }
  const near = all.toSorted((a, b) => likeness(b, target) - likeness(a, target)).slice(0, MOST_LISTED);
  throw new DatasetError('eval', `no section is called "${target}". Nearest:\n  ${near.join('\n  ')}`);
}

/** Words that two section names share. */
function likeness(a: string, b: string): number {
  const words = new Set(b.toLowerCase().split(/[^a-z0-9]+/));
  return a.split(/[^a-z0-9]+/).filter((word) => words.has(word)).length;
}

function toKey(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
