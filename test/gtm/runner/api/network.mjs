/** APIs that load something. Nothing is loaded here: what was asked for is written down. */

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */

/** By default a load never ends, so that a test has to say what it expects.
 * @param {World} world @param {Function | undefined} onSuccess @param {Function | undefined} onFailure */
function finish(world, onSuccess, onFailure) {
  const callback = world.loads === 'success' ? onSuccess : world.loads === 'failure' ? onFailure : undefined;
  if (callback) world.later(() => callback());
}

/** @type {Record<string, Api>} */
export const NETWORK = {
  injectScript: {
    types: { url: 'string', onSuccess: 'function?', onFailure: 'function?', cacheToken: 'string?' },
    needs: (url) => [['inject_script', url]],
    run: (world, url, onSuccess, onFailure, cacheToken) => {
      const cached = cacheToken !== undefined && world.loaded.has(cacheToken);
      if (!cached) world.requests.push({ kind: 'script', url });
      if (cacheToken !== undefined && world.loads === 'success') world.loaded.add(cacheToken);
      finish(world, onSuccess, onFailure);
    },
  },
  injectHiddenIframe: {
    types: { url: 'string', onSuccess: 'function?' },
    needs: (url) => [['inject_hidden_iframe', url]],
    run: (world, url, onSuccess) => {
      world.requests.push({ kind: 'iframe', url });
      finish(world, onSuccess, undefined);
    },
  },
  sendPixel: {
    types: { url: 'string', onSuccess: 'function?', onFailure: 'function?' },
    needs: (url) => [['send_pixel', url]],
    run: (world, url, onSuccess, onFailure) => {
      world.requests.push({ kind: 'pixel', url });
      finish(world, onSuccess, onFailure);
    },
  },
};
