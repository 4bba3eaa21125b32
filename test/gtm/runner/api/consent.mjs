/** Consent Mode as a template sees it: a type nobody has set counts as granted. */

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */

const NOT_TYPES = new Set(['region', 'wait_for_update']);

/** @param {any} settings */
const typesOf = (settings) => Object.keys(settings ?? {}).filter((key) => !NOT_TYPES.has(key));

/** @param {string} mode @returns {(type: string) => any[][]} */
const needs = (mode) => (type) => [['access_consent', type, mode]];

/** @param {any} settings */
const needsWrite = (settings) => typesOf(settings).flatMap(needs('write'));

/** @param {World} world @param {any} settings */
function setConsent(world, settings) {
  for (const type of typesOf(settings)) {
    const granted = settings[type] === 'granted';
    const before = world.consent.get(type) ?? true;
    world.consent.set(type, granted);
    if (before === granted) continue;
    for (const listener of world.consentListeners)
      if (listener.type === type) listener.callback(type, granted);
  }
}

/** @type {Record<string, Api>} */
export const CONSENT = {
  isConsentGranted: {
    types: { consentType: 'string' },
    needs: needs('read'),
    run: (world, type) => world.consent.get(type) ?? true,
  },
  addConsentListener: {
    types: { consentType: 'string', listener: 'function' },
    needs: needs('read'),
    run: (world, type, callback) => void world.consentListeners.push({ type, callback }),
  },
  setDefaultConsentState: { types: { consentSettings: 'object' }, needs: needsWrite, run: setConsent },
  updateConsentState: { types: { consentSettings: 'object' }, needs: needsWrite, run: setConsent },
};
