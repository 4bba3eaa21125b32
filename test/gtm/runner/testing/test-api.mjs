/** What test code can call: mock, mockObject, runCode, assertApi, assertThat, fail. */

import { FailedClaim, createObject, sameValue, show } from '../language/values.mjs';
import { assertThat } from './assert-that.mjs';

/** @typedef {import('../world.mjs').World} World */

/** Arguments that were left out count as undefined. @param {unknown[]} args @param {unknown[]} expected */
function sameArguments(args, expected) {
  const length = Math.max(args.length, expected.length);
  return Array.from({ length }).every((_, at) => sameValue(args[at], expected[at]));
}

/** Each assertion yields all of them again, as those of `assertThat` do. @param {World} world @param {string} name */
function assertApi(world, name) {
  const calls = () => world.calls.get(name) ?? [];
  const made = () =>
    `calls: ${
      calls()
        .map((args) => show(args))
        .join('; ') || 'none'
    }`;
  const insist = (/** @type {boolean} */ holds, /** @type {string} */ claim) => {
    if (!holds) throw new FailedClaim(`${name} ${claim} (${made()})`);
    return assertions;
  };
  const calledWith = (/** @type {unknown[]} */ expected) =>
    calls().some((args) => sameArguments(args, expected));
  const assertions = createObject({
    wasCalled: () => insist(calls().length > 0, 'was not called'),
    wasNotCalled: () => insist(calls().length === 0, 'was called'),
    wasCalledWith: (/** @type {unknown[]} */ ...expected) =>
      insist(calledWith(expected), `was not called with ${show(expected)}`),
    wasNotCalledWith: (/** @type {unknown[]} */ ...expected) =>
      insist(!calledWith(expected), `was called with ${show(expected)}`),
  });
  return assertions;
}

/** @param {World} world @param {(data: any) => unknown} runCode @returns {Record<string, (...args: any[]) => unknown>} */
export function createTestApi(world, runCode) {
  return {
    mock: (name, value) => {
      world.mocks.set(name, value);
      world.mockedObjects.delete(name);
    },
    mockObject: (name, methods) => {
      world.mocks.set(name, methods);
      world.mockedObjects.add(name);
    },
    runCode: (data) => runCode(data),
    assertApi: (name) => assertApi(world, name),
    assertThat,
    fail: (message) => {
      throw new FailedClaim(message === undefined ? 'the test called fail()' : String(message));
    },
  };
}
