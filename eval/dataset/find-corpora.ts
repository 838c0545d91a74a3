import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatasetError } from './dataset-error.ts';
import type { CaseFile } from './read-dataset.ts';

/** Articles and the case files that are asked of them. Each corpus is indexed on its own. */
export interface EvalCorpus {
  readonly name: string;
  readonly articles: string;
  readonly files: readonly CaseFile[];
}

/** The articles that ship with the product, and the cases about them. */
const SHIPPED = { name: 'seed', articles: 'corpus', cases: 'eval/cases' };
const OTHERS = 'eval/corpora';

/**
 * Finds the shipped articles with `eval/cases/*.jsonl`, and every `eval/corpora/<name>`.
 *
 * @throws {@link DatasetError} when a corpus has no cases.
 */
export async function findCorpora(): Promise<readonly EvalCorpus[]> {
  const names = (await readdir(SHIPPED.cases)).filter((name) => name.endsWith('.jsonl')).sort();
  const shipped = {
    name: SHIPPED.name,
    articles: SHIPPED.articles,
    files: names.map((name) => toCaseFile(join(SHIPPED.cases, name), SHIPPED.name)),
  };
  if (names.length === 0) throw new DatasetError(SHIPPED.cases, 'holds no case file (*.jsonl)');
  const others = (await readdir(OTHERS)).sort().map((name) => ({
    name,
    articles: join(OTHERS, name, 'articles'),
    files: [{ suite: name, corpus: name, file: join(OTHERS, name, 'cases.jsonl') }],
  }));
  return [shipped, ...others];
}

/** A clinic's own articles and cases. */
export function toOwnCorpus(articles: string, cases: string): EvalCorpus {
  return { name: 'clinic', articles, files: [toCaseFile(cases, 'clinic')] };
}

function toCaseFile(file: string, corpus: string): CaseFile {
  return { suite: basename(file, '.jsonl'), corpus, file };
}
