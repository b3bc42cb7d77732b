import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // The smoke test builds the package first.
    hookTimeout: 180_000,
    // The core has no state of its own, so the tests of one worker may share what it loads: that halves the time.
    isolate: false,
    maxWorkers: '100%',
  },
});
