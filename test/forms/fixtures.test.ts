import { describe, expect, it } from 'vitest';
import { readTraps } from './fixtures';

const traps = readTraps();

describe('our own forms are mapped as recorded, neither worse nor better', () => {
  it('there are at least 120, each with a name of its own', () => {
    expect(traps.length).toBeGreaterThanOrEqual(120);
    expect(new Set(traps.map(({ name }) => name)).size).toBe(traps.length);
  });

  it.each(traps)('$file: $name', ({ found, expected }) => {
    expect(found).toEqual(expected);
  });

  it('a recorded mistake is a mistake', () => {
    const idle = traps.filter(
      ({ expected, wanted, found }) =>
        JSON.stringify(expected) !== JSON.stringify({ ...wanted, main: expected.main }) &&
        JSON.stringify(found) === JSON.stringify({ ...wanted, main: found.main }),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
