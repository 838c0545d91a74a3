import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one line that people and scripts read alike: `N passed, N failed, N skipped`. */
export default function createClosingLine(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[]) {
      const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
      for (const module of modules) {
        for (const test of module.children.allTests()) count[test.result().state] += 1;
      }
      const failed = count.failed + modules.filter((module) => module.errors().length > 0).length;
      process.stdout.write(`${count.passed} passed, ${failed} failed, ${count.skipped} skipped\n`);
    },
  };
}
