import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from './measure.ts';

/** Seconds from the start of the process to its first answer. */
const READY_LIMIT_S = 2;
/** Megabytes of resident memory after 1,000 answers. */
const MEMORY_LIMIT_MB = 350;
/** Growth over a further 1,000 answers that still counts as flat. */
const GROWTH_LIMIT = 1.05;
const STARTS = 3;
const AT_ONCE = 8;

/** Starts the real server on a built index and asks over HTTP. */
export async function measureServer(
  environment: Readonly<Record<string, string>>,
  questions: readonly string[],
): Promise<readonly Figure[]> {
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i += 1) {
    const start = performance.now();
    const server = await startServer(environment);
    await ask(server.address, questions[0]!);
    starts.push((performance.now() - start) / 1000);
    await server.stop();
  }
  const server = await startServer(environment);
  await askMany(server.address, questions);
  const first = server.memory();
  await askMany(server.address, questions);
  const second = server.memory();
  await server.stop();
  return [
    {
      name: `Ready to answer, against ${READY_LIMIT_S} s`,
      ratio: median(starts) / READY_LIMIT_S,
      limit: 1,
      detail: `median of ${STARTS} starts: ${median(starts).toFixed(2)} s to the first answer over HTTP`,
    },
    {
      name: `Resident memory after ${questions.length} answers, against ${MEMORY_LIMIT_MB} MB`,
      ratio: first / MEMORY_LIMIT_MB,
      limit: 1,
      detail: `${first.toFixed(0)} MB`,
    },
    {
      name: `Memory after ${2 * questions.length} answers, against that after ${questions.length}`,
      ratio: second / first,
      limit: GROWTH_LIMIT,
      detail: `${second.toFixed(0)} MB`,
    },
  ];
}

async function startServer(environment: Readonly<Record<string, string>>) {
  const script = fileURLToPath(new URL('../../src/server.js', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0', RATE_LIMIT_PER_MINUTE: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      if (printed.length < 10_000) printed += chunk;
      const match = /answers at (http:\/\/[^"\s]+)/.exec(printed);
      if (match) resolve(match[1]!);
    });
    child.once('exit', () => reject(new Error('The server ended before it answered')));
  });
  return {
    address,
    /** Resident megabytes, as the operating system counts them. */
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function askMany(address: string, questions: readonly string[]): Promise<void> {
  const queue = [...questions];
  async function work(): Promise<void> {
    for (let question = queue.shift(); question !== undefined; question = queue.shift()) {
      await ask(address, question);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function ask(address: string, question: string): Promise<void> {
  const response = await fetch(`${address}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
  await response.arrayBuffer();
}
