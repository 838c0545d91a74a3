import { execFileSync } from 'node:child_process';

/** Compiles the service once before the tests: what runs in a process or thread runs compiled. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
