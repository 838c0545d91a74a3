import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'eval/**/*.test.ts'],
    // Encoder threads, the server and the terminal run compiled, as they do at a clinic.
    globalSetup: ['src/testing/build.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
