/** The event a server container handles, and what its templates tell each other. */

import { createObject } from '../language/values.mjs';
import { fromPage, toPage } from './border.mjs';

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */

/** @param {Record<string, any>} event @param {string} path */
const follow = (event, path) => path.split('.').reduce((/** @type {any} */ at, key) => at?.[key], event);

/** The event itself is only known to those it is bound to; here there is one world for all.
 * @param {World} world @param {any} event @param {Function | undefined} onComplete @param {Function | undefined} onStart */
function runContainer(world, event, onComplete, onStart) {
  world.event = toPage(event);
  if (onStart) onStart((/** @type {unknown} */ callback) => callback);
  if (onComplete && world.loads !== 'never') world.later(() => onComplete());
}

const asksMessages = (/** @type {string} */ type) => [['use_message', type]];

/** @type {Record<string, Api>} */
export const EVENTS = {
  getAllEventData: { needs: () => [['read_event_data']], run: (world) => fromPage(world.event) },
  getEventData: {
    types: { keyPath: 'string' },
    needs: (path) => [['read_event_data', path]],
    run: (world, path) => fromPage(follow(world.event, path)),
  },
  runContainer: {
    types: { event: 'object', onComplete: 'function?', onStart: 'function?' },
    needs: () => [['run_container']],
    run: runContainer,
  },
  addMessageListener: {
    types: { messageType: 'string', callback: 'function' },
    needs: asksMessages,
    run: (world, type, callback) => void world.messageListeners.push({ type, callback }),
  },
  hasMessageListener: {
    types: { messageType: 'string' },
    needs: asksMessages,
    run: (world, wanted) => world.messageListeners.some(({ type }) => type === wanted),
  },
  sendMessage: {
    types: { messageType: 'string' },
    needs: asksMessages,
    run: (world, wanted, message) => {
      for (const { type, callback } of world.messageListeners)
        if (type === wanted) callback(type, message ?? createObject());
    },
  },
};

const storageNeeds = () => [['access_template_storage']];

/** @type {Record<string, Record<string, Api>>} */
export const EVENT_OBJECTS = {
  templateDataStorage: {
    getItemCopy: {
      needs: storageNeeds,
      run: (world, key) => fromPage(world.templateStorage.get(key)) ?? null,
    },
    setItemCopy: {
      needs: storageNeeds,
      run: (world, key, value) => {
        world.templateStorage.set(key, toPage(value));
        return value;
      },
    },
    removeItem: { needs: storageNeeds, run: (world, key) => void world.templateStorage.delete(key) },
    clear: { needs: storageNeeds, run: (world) => world.templateStorage.clear() },
  },
};
