import { expect, test } from 'vitest';
import { escapeAttribute } from '../../../src/inspector/formats';
import { findObstacle } from '../../../src/inspector/policy';

test.each([
  ["default-src 'self'", 'default-src'],
  ["default-src *; script-src 'self' 'unsafe-inline'", 'script-src'],
  ["script-src *; script-src-elem 'none'", 'script-src-elem'],
  ["SCRIPT-SRC 'self' https://example.com", 'script-src'],
  ["img-src 'none'", undefined],
  ["script-src 'self' https://callkeeper.ru", undefined],
  ["script-src 'self' *.callkeeper.ru", undefined],
  ["script-src 'nonce-abc' 'strict-dynamic'", undefined],
  ['script-src https:', undefined],
  ['', undefined],
])('a policy of %j holds the widget back by %j', (policy, directive) => {
  expect(findObstacle(policy)).toBe(directive);
});

test('what is pasted between single quotes stays one attribute', () => {
  expect(escapeAttribute(`{"[id=\\"it's & that\\"]":"tel"}`)).toBe(
    `{"[id=\\"it&#39;s &amp; that\\"]":"tel"}`,
  );
});
