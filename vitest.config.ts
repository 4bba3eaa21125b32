import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 60_000, hookTimeout: 60_000 };
/** Browsers on a busy machine: only what would never end is ended. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

/** Node alone, jsdom, the repository itself, real browsers: `npx vitest run --project unit`. */
export default defineConfig({
  test: {
    retry: 0,
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', ...slow } },
      { test: { name: 'dom', include: ['test/dom/**/*.test.ts'], environment: 'jsdom', ...slow } },
      {
        test: {
          name: 'forms',
          include: ['test/forms/**/*.test.ts'],
          environment: 'jsdom',
          testTimeout: 60_000,
        },
      },
      { test: { name: 'gtm', include: ['test/gtm/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'es5', include: ['test/es5/**/*.test.ts'], environment: 'node', ...slow } },
      { test: { name: 'cms', include: ['test/cms/**/*.test.ts'], environment: 'node', ...slow } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], environment: 'node', ...slow } },
      {
        // One process for all files, so that each browser starts once per run.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          // Drivers and engines stumble now and then; the report names what had to be tried again.
          retry: 1,
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
          ...patient,
        },
      },
      {
        // What takes three engines longer than a test run may: `npm run test:long`.
        test: {
          name: 'long',
          include: ['test/browser/**/*.long.ts'],
          environment: 'node',
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
          ...patient,
        },
      },
      {
        // A real WordPress beside a real browser: one at a time.
        test: {
          name: 'wordpress',
          include: ['test/wordpress/**/*.test.ts'],
          environment: 'node',
          retry: 1,
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
