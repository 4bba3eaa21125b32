import { afterEach, expect, test, vi } from 'vitest';
import { withAsciiDigits } from '../../../src/phone/characters';

afterEach(() => vi.unstubAllGlobals());

test('an engine that knows no other digits reads the ordinary ones', () => {
  vi.stubGlobal('RegExp', function unknown(source: string) {
    throw new SyntaxError(`Invalid regular expression: ${source}`);
  });
  expect(withAsciiDigits('+7 916 ٩')).toBe('+7 916 ٩');
});
