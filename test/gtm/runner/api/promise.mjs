/** Promises of server containers: `Promise.create`, `Promise.all`, and what both yield. */

import { RunawayError, SandboxError, createObject } from '../language/values.mjs';

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */
/** @typedef {(value?: any) => void} Settle */

/** What `catch` hears of an error that code has caused. @param {World} world @param {unknown} error */
function reasonOf(world, error) {
  if (error instanceof RunawayError || !(error instanceof SandboxError)) throw error;
  world.onSwallowed(error);
  return createObject({ message: error.message });
}

/** @param {any} value */
const isThenable = (value) => typeof value === 'object' && value !== null && typeof value.then === 'function';

/** @param {World} world @param {(resolve: Settle, reject: Settle) => void} start @returns {Record<string, any>} */
export function createPromise(world, start) {
  let status = 'pending';
  /** @type {any} */
  let result;
  /** @type {(() => void)[]} */
  let reactions = [];
  let decided = false;
  const settle = (/** @type {string} */ end, /** @type {any} */ value) => {
    if (status !== 'pending') return;
    status = end;
    result = value;
    reactions.forEach(world.soon);
    reactions = [];
  };
  const follow = (/** @type {any} */ value) => {
    if (isThenable(value))
      world.soon(() => value.then(follow, (/** @type {any} */ why) => settle('rejected', why)));
    else settle('fulfilled', value);
  };
  const once = (/** @type {Settle} */ then) => (/** @type {any} */ value) => {
    if (decided) return;
    decided = true;
    then(value);
  };
  const reject = once((reason) => settle('rejected', reason));
  attempt(world, () => start(once(follow), reject), reject);
  const then = (/** @type {any} */ onFulfilled, /** @type {any} */ onRejected) =>
    createPromise(world, (resolve, refuse) => {
      const react = () => {
        const handler = status === 'fulfilled' ? onFulfilled : onRejected;
        if (typeof handler === 'function') attempt(world, () => resolve(handler(result)), refuse);
        else if (status === 'fulfilled') resolve(result);
        else refuse(result);
      };
      if (status === 'pending') reactions.push(react);
      else world.soon(react);
    });
  return methodsOf(then);
}

/** @param {World} world @param {() => void} action @param {Settle} reject */
function attempt(world, action, reject) {
  try {
    action();
  } catch (error) {
    reject(reasonOf(world, error));
  }
}

/** @param {(onFulfilled: any, onRejected?: any) => any} then */
function methodsOf(then) {
  return createObject({
    then,
    catch: (/** @type {any} */ onRejected) => then(undefined, onRejected),
    finally: (/** @type {any} */ callback) =>
      then(
        (/** @type {any} */ value) => (callback(), value),
        (/** @type {any} */ reason) => (callback(), rejected(reason)),
      ),
  });
}

/** @param {any} reason a thenable that ends as it began */
const rejected = (reason) =>
  createObject({ then: (/** @type {any} */ _done, /** @type {any} */ refuse) => refuse(reason) });

/** @param {World} world @param {any[]} inputs */
function all(world, inputs) {
  return createPromise(world, (resolve, reject) => {
    const results = Array.from(inputs);
    let open = results.length;
    if (open === 0) resolve([]);
    results.forEach((input, index) => {
      const take = (/** @type {any} */ value) => {
        results[index] = value;
        if (--open === 0) resolve(results);
      };
      createPromise(world, (done) => done(input)).then(take, reject);
    });
  });
}

/** @type {Record<string, Api>} */
export const PROMISE = {
  create: { types: { resolver: 'function' }, run: (world, start) => createPromise(world, start) },
  all: { types: { inputs: 'array' }, run: all },
};
