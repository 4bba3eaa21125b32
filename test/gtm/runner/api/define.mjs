/** How an API is written down here, and how it becomes a function that sandboxed code can call. */

import { SandboxError, typeOf } from '../language/values.mjs';

/** @typedef {import('../world.mjs').World} World */
/**
 * @typedef {object} Api
 * @property {Record<string, string>} [types] arguments in order: type, with `?` where undefined and null will do
 * @property {(...args: any[]) => any[][]} [needs] requests of permission: name first
 * @property {boolean} [quiet] without the permission it does nothing instead of failing (logToConsole)
 * @property {(world: World, ...args: any[]) => any} run
 */

/** @param {string} name @param {Api} api @param {unknown[]} args */
function checkTypes(name, { types = {} }, args) {
  Object.entries(types).forEach(([argument, type], index) => {
    const given = typeOf(args[index]);
    const wanted = type.replace('?', '');
    const absent = args[index] === undefined || args[index] === null;
    if (given === wanted || (absent && type.endsWith('?'))) return;
    const what = `Argument ${argument} has type ${given}, which does not match required type ${wanted}.`;
    throw new SandboxError(`Error in ${name}. ${what}`);
  });
}

/** Throws what the tag manager would throw for a missing permission.
 * @param {World} world @param {Api} api @param {unknown[]} args */
export function guard(world, api, args) {
  for (const [permission, ...request] of api.needs?.(...args) ?? []) {
    const refused = world.refusal(permission, request);
    if (refused) throw new SandboxError(refused);
  }
}

/** @param {World} world @param {string} name @param {Api} api */
export function bindApi(world, name, api) {
  return (/** @type {any[]} */ ...args) => {
    checkTypes(name, api, args);
    if (!api.quiet || world.strict) guard(world, api, args);
    return api.run(world, ...args);
  };
}
