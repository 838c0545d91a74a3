import { parseArgs } from 'node:util';
import { VouchError } from '../src/domain/errors.ts';
import { DatasetError } from './dataset/dataset-error.ts';
import { type Evaluation, evaluate, type Selection } from './evaluate.ts';
import { saveBaseline, toBaseline } from './gates/baseline.ts';
import { printRoutes } from './messages/print-routes.ts';
import { writeFiles } from './report/write-files.ts';
import { watchFiles } from './running/watch-files.ts';
import { printCase } from './summary/print-case.ts';
import { printVerdict } from './summary/print-gates.ts';
import { printTable } from './summary/print-table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    id: { type: 'string' },
    corpus: { type: 'string' },
    'corpus-dir': { type: 'string' },
    cases: { type: 'string' },
    messages: { type: 'string' },
    watch: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});

const out = (text: string) => process.stdout.write(`${text}\n`);

process.exitCode = await runOnce();
if (values.watch) {
  await watchFiles(['eval/cases', 'eval/corpora', 'eval/gates.json', 'corpus'], async () => {
    process.exitCode = await runOnce();
  });
}

/** The exit code: 0 only if every gate is green. */
async function runOnce(): Promise<number> {
  try {
    const evaluation = await evaluate(toSelection());
    return values.accept ? await accept(evaluation) : await show(evaluation);
  } catch (error) {
    const isKnown = error instanceof DatasetError || error instanceof VouchError;
    process.stderr.write(`Error: ${isKnown ? error.message : (error as Error).stack}\n`);
    return 2;
  }
}

function toSelection(): Selection {
  const articles = values['corpus-dir'];
  if ((articles === undefined) !== (values.cases === undefined)) {
    throw new DatasetError('eval', '--corpus-dir and --cases belong together');
  }
  const own = articles && values.cases ? { articles, cases: values.cases } : undefined;
  return { suite: values.only, id: values.id, corpus: values.corpus, messages: values.messages, own };
}

async function show(evaluation: Evaluation): Promise<number> {
  if (values.id) {
    for (const one of evaluation.cases) out(printCase(one));
    return evaluation.cases.every(({ isGood }) => isGood) ? 0 : 1;
  }
  out(printTable(evaluation.cases, evaluation.metrics));
  if (values.only && evaluation.messages) out(printRoutes(evaluation.messages));
  const files = await writeFiles(evaluation);
  out(`\n${files.join('\n')}\n`);
  out(printVerdict(evaluation));
  return evaluation.gates.every(({ isPassed }) => isPassed) ? 0 : 1;
}

/** Takes this run as the new baseline, whatever its gates say; git shows what changed. */
async function accept(evaluation: Evaluation): Promise<number> {
  if (Object.entries(toSelection()).some(([, wanted]) => wanted !== undefined)) {
    throw new DatasetError('eval', 'only a whole run can be accepted');
  }
  await saveBaseline(toBaseline(evaluation.cases, evaluation.metrics));
  out(printVerdict(evaluation));
  out('This run is the baseline now. Review the flips above, then commit eval/baseline.json.');
  return 0;
}
