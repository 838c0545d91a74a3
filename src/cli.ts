import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findOverdueHelplines } from './check-helplines.ts';
import { loadConfig } from './config.ts';
import type { ArticleProblem } from './domain/article.ts';
import { VouchError } from './domain/errors.ts';
import type { TraceStep } from './domain/ports.ts';
import type { Message } from './domain/reply.ts';
import { printAnswer } from './node/print-answer.ts';
import { printTrace } from './node/print-trace.ts';
import { createProgressBar } from './node/progress-bar.ts';
import { toLine } from './node/read-corpus.ts';
import { openRuntime, type Runtime, type Service } from './open-runtime.ts';

const USAGE = `Usage:
  npm run index              build the index of the articles
  npm run index -- --check   list article problems and what a build would change; writes nothing
  npm run ask -- "question"  answer one question   [--json] [--explain]
  npm run chat               hold a conversation; an empty line or Ctrl+D ends it`;

/** Most earlier questions that a conversation sends along; the limit of the HTTP contract. */
const MOST_HISTORY = 6;

const out = (text: string) => process.stdout.write(`${text}\n`);
const warn = (text: string) => process.stderr.write(`${text}\n`);
const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  warn(error instanceof VouchError ? `Error: ${error.message}` : `Error: ${String(error)}`);
  process.exitCode = 1;
}

async function main([command, ...rest]: string[]): Promise<number> {
  switch (command) {
    case 'index':
      return runIndex(rest);
    case 'ask':
      return runAsk(rest);
    case 'chat':
      return runChat();
    default:
      warn(USAGE);
      return 2;
  }
}

async function runIndex(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
  const runtime = await openRuntime(loadConfig(process.env), Math.min(2, availableParallelism()));
  try {
    const { problems } = runtime.parse();
    for (const problem of problems) warn(toLine(problem));
    const today = new Date().toISOString().slice(0, 10);
    for (const line of findOverdueHelplines(runtime.config, today)) warn(`  warning: ${line}`);
    if (values.check) return await checkIndex(runtime, problems);
    const bar = createProgressBar('Embedding', 'passages', process.stderr);
    const { snapshot, encoded, reused } = await runtime.build(bar);
    const { passages, sections, hnsw } = snapshot.manifest;
    out(`Index of ${snapshot.articles.length} articles, ${sections} sections, ${passages} passages is live.`);
    out(
      `${encoded} passages encoded, ${reused} reused; ${snapshot.questions.length} sections can be suggested.`,
    );
    out(
      hnsw
        ? `HNSW recall@10 against exact search: ${hnsw.recall.toFixed(4)}`
        : 'Exact search: no C++ compiler at npm ci.',
    );
    return 0;
  } finally {
    await runtime.encoder.close();
  }
}

async function checkIndex(runtime: Runtime, problems: readonly ArticleProblem[]): Promise<number> {
  const { added, removed, kept } = await runtime.plan();
  for (const section of added) out(`  + ${section}`);
  for (const section of removed) out(`  - ${section}`);
  out(`A build would encode ${added.length} and drop ${removed.length} passages, and keep ${kept}.`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  out(`${errors} errors and ${warnings} warnings in the articles.`);
  return errors > 0 ? 1 : 0;
}

async function runAsk(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
  });
  const question = positionals.join(' ').trim();
  if (!question) {
    warn(USAGE);
    return 2;
  }
  return withService(async ({ assistant }) => {
    const steps: TraceStep[] = [];
    const answer = await assistant.answer({ question, history: [] }, (step) => steps.push(step));
    out(values.json ? JSON.stringify(answer, null, 2) : printAnswer(answer, isColoured));
    if (values.explain) out(`\n${printTrace(steps)}`);
    return 0;
  });
}

async function runChat(): Promise<number> {
  return withService(async ({ assistant }) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\nYou: ' });
    out('Ask about our articles. The answers are quotations, chosen by a program, not by a person.');
    let message: Message = { question: '', history: [] };
    terminal.prompt();
    for await (const line of terminal) {
      const question = line.trim();
      if (!question) break;
      message = { question, history: message.history };
      const answer = await assistant.answer(message);
      out(`\n${printAnswer(answer, isColoured)}`);
      message = { question, history: [...message.history, question].slice(-MOST_HISTORY) };
      terminal.prompt();
    }
    terminal.close();
    return 0;
  });
}

async function withService(use: (service: Service) => Promise<number>): Promise<number> {
  const runtime = await openRuntime(loadConfig(process.env));
  try {
    return await use(await runtime.open((reason) => warn(`Exact search: ${reason}.`)));
  } finally {
    await runtime.encoder.close();
  }
}
