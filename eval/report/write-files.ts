import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evaluation } from '../evaluate.ts';
import { toJUnit } from './to-junit.ts';
import { toMarkdown } from './to-markdown.ts';
import { toReportPage } from './to-report-page.ts';
import { toResults, toTimings } from './to-results.ts';
import { toQrels, toRun } from './to-trec.ts';

const FOLDER = 'eval/out';

/** Writes everything that people and other tools read. All but the times is the same in every run. */
export async function writeFiles(evaluation: Evaluation): Promise<readonly string[]> {
  const files = {
    'report.html': toReportPage(evaluation),
    'results.json': toResults(evaluation),
    'timings.json': toTimings(evaluation),
    'junit.xml': toJUnit(evaluation),
    'summary.md': toMarkdown(evaluation),
    'run.trec': toRun(evaluation),
    'qrels.txt': toQrels(evaluation),
  };
  await mkdir(FOLDER, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(FOLDER, name), text)));
  return Object.keys(files).map((name) => join(FOLDER, name));
}
