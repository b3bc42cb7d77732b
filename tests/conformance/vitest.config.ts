import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The products against other people's tools. The files end in .check.ts, so that `npm test` does not take them up. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/conformance/*.check.ts'],
    globalSetup: ['tests/conformance/build-products.ts'],
    testTimeout: 120_000,
    reporters: ['verbose'],
  },
});
