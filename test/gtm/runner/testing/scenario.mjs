/** Runs one scenario of a template in a world of its own. */

import { createInterpreter } from '../language/interpreter.mjs';
import { createScope, declare } from '../language/scope.mjs';
import { parseSource } from '../language/syntax.mjs';
import { FailedClaim, createObject } from '../language/values.mjs';
import { requireApi } from '../catalogue.mjs';
import { createWorld, recordCall } from '../world.mjs';
import { createTestApi } from './test-api.mjs';

/** @typedef {import('acorn').Program} Program */
/** @typedef {import('../world.mjs').World} World */
/** @typedef {ReturnType<typeof createInterpreter>} Interpreter */
/** @typedef {{program: Program, world: World, interpreter: Interpreter}} Stage */
/** @typedef {{name: string, error: string | null}} Outcome */

const OUTCOMES = ['gtmOnSuccess', 'gtmOnFailure'];

/** The data of a tag, with both outcomes. A function of the test's own stays itself, so that it can be compared.
 * @param {Stage} stage @param {any} given */
function tagData({ world, interpreter }, given) {
  const data = createObject(given ?? {});
  for (const name of OUTCOMES) {
    const record = (/** @type {unknown[]} */ args) => recordCall(world, name, args);
    if (typeof data[name] === 'function') interpreter.watch(data[name], record);
    else data[name] = (/** @type {unknown[]} */ ...args) => record(args);
  }
  return data;
}

/** Runs the template's code once and then everything it asked to be called later.
 * @param {Stage} stage @param {any} [data] @returns {unknown} */
export function runTemplateCode(stage, data) {
  const { program, world, interpreter } = stage;
  const scope = createScope();
  declare(scope, 'require', (/** @type {string} */ name) => requireApi(world, name, { record: true }));
  declare(scope, 'data', tagData(stage, data));
  const returned = interpreter.runProgram(program, createScope(scope));
  world.drain();
  return returned;
}

/** Setup and scenario share a scope, both ways; where both declare a name the scenario's takes its place.
 * @param {Stage} stage @param {Program[]} programs */
function runTest(stage, programs) {
  const api = createTestApi(stage.world, (data) => runTemplateCode(stage, data));
  const globals = createScope();
  declare(globals, 'NaN', NaN);
  declare(globals, 'Infinity', Infinity);
  for (const [name, value] of Object.entries(api)) declare(globals, name, value);
  const require = (/** @type {string} */ name) => api[name] ?? requireApi(stage.world, name);
  declare(globals, 'require', require);
  const scope = createScope(globals);
  for (const program of programs) stage.interpreter.runProgram(program, scope);
  stage.world.drain();
}

/**
 * @param {Program} program the template's code
 * @param {{setup: string, name: string, code: string}} scenario
 * @param {import('../world.mjs').WorldOptions & {limit?: number, hits?: Set<object>}} options
 * @returns {Outcome}
 */
export function runScenario(program, { setup, name, code }, options) {
  const interpreter = createInterpreter(options);
  const world = createWorld(options);
  const describe = (/** @type {unknown} */ error) => {
    const place = interpreter.place();
    const { message } = /** @type {Error} */ (error);
    return place === null ? message : `${message} (${place})`;
  };
  /** @type {string | null} */
  let swallowed = null;
  // A promise keeps the errors of its callbacks to itself; a test that fails there has failed all the same.
  world.onSwallowed = (error) => {
    const inTest = error instanceof FailedClaim || !/^code /.test(interpreter.place() ?? '');
    if (inTest) swallowed ??= describe(error);
  };
  try {
    runTest({ program, world, interpreter }, [parseSource(setup, 'setup'), parseSource(code, 'test')]);
    return { name, error: swallowed };
  } catch (error) {
    return { name, error: swallowed ?? describe(error) };
  }
}
