import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { readBytes } from './repository';

/** So much below its limit a file may be before the lower number becomes the limit. */
const slack = 200;

describe.each(Object.entries(budgets))('%s', (path, limits) => {
  const bytes = gzipSync(readBytes(path), { level: 9 }).length;

  test(`N-02 weighs at most ${limits.gzip} bytes gzip`, () => {
    expect(bytes).toBeLessThanOrEqual(limits.gzip);
  });

  test('has no easier limit than it needs', () => {
    const advice = `${path} weighs ${bytes} bytes now: write ${bytes + 50} into test/contract/budgets.json`;
    expect(limits.gzip - bytes, advice).toBeLessThanOrEqual(slack);
  });
});
