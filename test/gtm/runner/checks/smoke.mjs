/** Runs the template as a hurried marketer might: empty, with defaults, with everything, with each choice. */

import { createInterpreter } from '../language/interpreter.mjs';
import { readGrants } from '../permissions/grants.mjs';
import { runTemplateCode } from '../testing/scenario.mjs';
import { createWorld } from '../world.mjs';
import { choices, valueParameters } from './fields.mjs';

/** @typedef {import('../format/template.mjs').Finding} Finding */
/** @typedef {import('./fields.mjs').Parameter} Parameter */

/** @param {Parameter} parameter @returns {unknown} */
function sampleValue(parameter) {
  const { type, defaultValue, simpleTableColumns, paramTableColumns } = parameter;
  if (simpleTableColumns) {
    return [Object.fromEntries(simpleTableColumns.map((/** @type {any} */ one) => [one.name, 'text']))];
  }
  if (paramTableColumns) {
    return [
      Object.fromEntries(
        paramTableColumns.map((/** @type {any} */ one) => [one.param.name, sampleValue(one.param)]),
      ),
    ];
  }
  if (type === 'CHECKBOX') return true;
  return choices(parameter)[0] ?? defaultValue ?? 'text';
}

/** @param {Parameter[]} parameters @param {(one: Parameter) => unknown} value */
const collect = (parameters, value) =>
  Object.fromEntries(parameters.map((one) => [String(one.name), value(one)]));

/** Named sets of data. @param {Parameter[]} section @returns {[string, Record<string, unknown>][]} */
function dataSets(section) {
  const parameters = valueParameters(section);
  const full = collect(parameters, sampleValue);
  const each = parameters.flatMap((one) =>
    choices(one).map((value) => [
      `${one.name} = ${JSON.stringify(value)}`,
      { ...full, [String(one.name)]: value },
    ]),
  );
  return /** @type {[string, Record<string, unknown>][]} */ ([
    ['no fields', {}],
    ['defaults', collect(parameters, ({ defaultValue }) => defaultValue)],
    ['all fields', full],
    ...each,
  ]);
}

/** @param {import('acorn').Program} program @param {any} data @param {import('../world.mjs').WorldOptions} options @param {boolean} isTag */
function tryOnce(program, data, options, isTag) {
  const world = createWorld(options);
  try {
    runTemplateCode({ program, world, interpreter: createInterpreter() }, data);
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
  const told = ['gtmOnSuccess', 'gtmOnFailure'].flatMap((name) => world.calls.get(name) ?? []).length;
  return isTag && told !== 1 ? `told its outcome ${told} times instead of once` : null;
}

/** @param {import('../format/template.mjs').Template} template @param {import('acorn').Program} program @returns {Finding[]} */
export function checkSmoke({ kind, info, parameters, permissions }, program) {
  const grants = readGrants(permissions);
  const isTag = !['MACRO', 'CLIENT'].includes(info.type);
  const loads = /** @type {const} */ (['success', 'failure']);
  return dataSets(parameters).flatMap(([what, data]) =>
    loads.flatMap((end) => {
      const problem = tryOnce(program, data, { grants, kind, loads: end }, isTag);
      if (!problem) return [];
      return [
        {
          check: 'smoke',
          severity: /** @type {const} */ ('error'),
          message: `${what}, loading ends in ${end}: ${problem}`,
        },
      ];
    }),
  );
}
