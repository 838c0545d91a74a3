import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCase } from './add-case.ts';
import { type EvalCorpus, toOwnCorpus } from './find-corpora.ts';
import { readCaseFile } from './read-dataset.ts';

let folder: string;
let corpus: EvalCorpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-add-'));
  const article =
    '---\ntitle: Visits\nurl: https://clinic.example/visits\n---\n\n## Opening hours\n\nWe open at nine.\n';
  await writeFile(join(folder, 'visits.md'), article);
  await writeFile(join(folder, 'cases.jsonl'), '{"q":"who are you?","a":"decline"}\n');
  corpus = toOwnCorpus(folder, join(folder, 'cases.jsonl'));
});
afterEach(() => rm(folder, { recursive: true }));

it('appends a case that can be read', async () => {
  const added = await addCase({ question: 'when do you open?', target: '#opening-hours' }, [corpus]);
  expect(added.expect.section).toEqual(['visits#opening-hours']);
  const cases = await readCaseFile(corpus.files[0]!);
  expect(cases.at(-1)).toEqual(added);
});

it('refuses a question that is there, and a section that is not', async () => {
  await expect(addCase({ question: 'Who are you', target: 'decline' }, [corpus])).rejects.toThrow(
    ':1: asks the same',
  );
  await expect(addCase({ question: 'price?', target: '#prices' }, [corpus])).rejects.toThrow(
    'visits#opening-hours',
  );
  expect((await readFile(join(folder, 'cases.jsonl'), 'utf8')).split('\n')).toHaveLength(2);
});

it('refuses a file without a case', async () => {
  await writeFile(join(folder, 'cases.jsonl'), '\n');
  await expect(readCaseFile(corpus.files[0]!)).rejects.toThrow('cases.jsonl:1: holds no case');
});
