import { defineConfig } from 'vitest/config';

/**
 * For `npm run test:mutation`: the tests of these three folders that need no DOM, in one process, so that a broken line
 * costs a second and not a minute. What compares the numbering plans with the library's runs far longer than that.
 */
export default defineConfig({
  test: {
    include: ['test/unit/{delivery,submission,phone}/**/*.test.ts', 'test/unit/faults-outbox.test.ts'],
    exclude: ['**/agreement.test.ts'],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
});
