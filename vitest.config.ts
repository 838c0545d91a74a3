import { defineConfig } from 'vitest/config';
import createClosingLine from './src/testing/closing-line.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'eval/**/*.test.ts'],
    // Encoder threads, the server and the terminal run compiled, as they do at a clinic.
    globalSetup: ['src/testing/build.ts'],
    reporters: ['default', createClosingLine()],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
