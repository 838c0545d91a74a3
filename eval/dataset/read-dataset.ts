import { readFile } from 'node:fs/promises';
import { DatasetError } from './dataset-error.ts';
import type { EvalCase } from './eval-case.ts';
import { type CasePlace, parseCase } from './parse-case.ts';

/** A case file and the corpus that it is asked of. */
export type CaseFile = Pick<CasePlace, 'suite' | 'corpus' | 'file'>;

/**
 * Reads a case file: JSON lines, empty ones skipped.
 *
 * @throws {@link DatasetError} when a line cannot be used or there is none.
 */
export async function readCaseFile(file: CaseFile): Promise<readonly EvalCase[]> {
  const text = await readFile(file.file, 'utf8').catch(() => {
    throw new DatasetError(file.file, 'cannot be read');
  });
  const cases = text.split('\n').flatMap((line, i) => {
    return line.trim() === '' ? [] : [parseCase(line, { ...file, line: i + 1 })];
  });
  if (cases.length === 0) throw new DatasetError(`${file.file}:1`, 'holds no case');
  return cases;
}

/**
 * Refuses two cases with one id, or a case that names a section which its corpus does not have.
 *
 * @throws {@link DatasetError} with file, line and reason.
 */
export function requireSound(cases: readonly EvalCase[], sections: ReadonlySet<string>): void {
  const places = new Map<string, string>();
  for (const { id, place, expect, corpus } of cases) {
    const twin = places.get(id);
    if (twin) throw new DatasetError(place, `the id "${id}" is taken by ${twin}`);
    places.set(id, place);
    const unknown = expect.section.find((section) => !sections.has(section));
    if (unknown) throw new DatasetError(place, `the corpus "${corpus}" has no section "${unknown}"`);
  }
}
