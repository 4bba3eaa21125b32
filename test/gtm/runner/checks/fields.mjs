/** The parameters of a template, wherever they are nested. */

/** @typedef {Record<string, any> & {type: string, name?: string}} Parameter */

const VALUELESS = new Set(['GROUP', 'LABEL']);

/** @param {Parameter[]} parameters @returns {Parameter[]} */
export function allParameters(parameters) {
  return parameters.flatMap((one) => [
    one,
    ...allParameters(one.subParams ?? []),
    ...(one.radioItems ?? []).flatMap((/** @type {any} */ item) => allParameters(item.subParams ?? [])),
  ]);
}

/** Those that hold a value in `data`. @param {Parameter[]} parameters */
export function valueParameters(parameters) {
  return allParameters(parameters).filter(({ type }) => !VALUELESS.has(type));
}

/** The values a person can choose. @param {Parameter} parameter @returns {unknown[]} */
export function choices({ type, selectItems, radioItems, notSetText }) {
  if (type === 'CHECKBOX') return [true, false];
  const listed = (selectItems ?? radioItems ?? []).map((/** @type {any} */ item) => item.value);
  return notSetText === undefined ? listed : [...listed, ''];
}
