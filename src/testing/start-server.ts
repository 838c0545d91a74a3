import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startCompiled } from './run-compiled.ts';

/** A real server in a process of its own, on a port of its own. */
export interface RunningServer {
  readonly address: string;
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  printed(): string;
  /** Tells it to stop and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the compiled server and waits until it answers. */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  const child = startCompiled('server.js', [], { PORT: '0', RATE_LIMIT_PER_MINUTE: '0', ...environment });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk;
    });
  }
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const match = /answers at (http:\/\/[^"\s]+)/.exec(printed);
      if (match) resolve(match[1]!);
    });
    child.once('exit', () => reject(new Error(`The server ended: ${printed}`)));
  });
  return {
    address,
    process: child,
    printed: () => printed,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      return code as number | null;
    },
  };
}
