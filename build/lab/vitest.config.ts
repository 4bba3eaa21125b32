import { defineConfig } from 'vitest/config';

/** The lab of deliveries: trials, no tests. `npm run lab:delivery` starts it. */
export default defineConfig({
  test: {
    include: ['build/lab/*.lab.ts'],
    testTimeout: 180_000,
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
  },
});
