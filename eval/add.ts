import { parseArgs } from 'node:util';
import { VouchError } from '../src/domain/errors.ts';
import { addCase } from './dataset/add-case.ts';
import { DatasetError } from './dataset/dataset-error.ts';
import { findCorpora, toOwnCorpus } from './dataset/find-corpora.ts';

const USAGE = `Usage: npm run eval:add "question" <section|decline>
  section: its id, or the end of one, such as #opening-hours
  with --corpus-dir and --cases: for a clinic's own articles and cases`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'corpus-dir': { type: 'string' }, cases: { type: 'string' } },
});
const [question, target, ...rest] = positionals;
if (!question?.trim() || !target || rest.length > 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await add(question.trim(), target);
}

async function add(text: string, section: string): Promise<number> {
  try {
    const { 'corpus-dir': articles, cases } = values;
    const corpora = articles && cases ? [toOwnCorpus(articles, cases)] : await findCorpora();
    const { id, place, split, corpus } = await addCase({ question: text, target: section }, corpora);
    process.stdout.write(`Added ${id} of the ${split} split in ${place}.\n`);
    process.stdout.write(`Ask it with: npm run eval -- --corpus ${corpus} --id ${id}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetError) && !(error instanceof VouchError)) throw error;
    process.stderr.write(`Error: ${error.message}\n`);
    return 2;
  }
}
