/** APIs of web and server containers alike: the container itself, cookies, messages, what happens later. */

import { createObject } from '../language/values.mjs';

/** @typedef {import('./define.mjs').Api} Api */

const CONTAINER = { containerId: 'GTM-XXXXXX', version: '1', environmentName: '', environmentMode: false };

/** @type {Record<string, Api>} */
export const COMMON = {
  getCookieValues: {
    types: { name: 'string' },
    needs: (name) => [['get_cookies', name]],
    run: (world, name) => [...(world.page.cookies.get(name) ?? [])],
  },
  setCookie: {
    types: { name: 'string' },
    needs: (name, _value, options) => [['set_cookies', name, options ?? {}]],
    run: (world, name, value) => void world.page.cookies.set(name, [String(value)]),
  },
  getContainerVersion: {
    needs: () => [['read_container_data']],
    run: (world) => createObject({ ...CONTAINER, debugMode: world.debug, previewMode: world.debug }),
  },
  addEventCallback: {
    types: { callback: 'function' },
    needs: () => [['read_event_metadata']],
    run: (world, callback) => void world.eventCallbacks.push(callback),
  },
  logToConsole: {
    needs: () => [['logging']],
    quiet: true,
    run: (world, ...args) => void world.logs.push(args),
  },
  queryPermission: {
    types: { permission: 'string' },
    run: (world, permission, ...request) => world.refusal(permission, request) === null,
  },
  callLater: {
    types: { functionToCall: 'function' },
    run: (world, callback) => world.later(() => callback()),
  },
};
