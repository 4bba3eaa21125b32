/** The request a server container was asked, and the answer it gives. */

import { SandboxError, createObject } from '../language/values.mjs';
import { searchParams } from './text.mjs';

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */

/** @param {string} part @returns {(key?: string) => any[][]} */
const reads = (part) => (key) => [['read_request', part, key]];

/** @param {string} part @returns {(key?: string) => any[][]} */
const writes = (part) => (key) => [['access_response', part, key]];

/** @param {World} world */
const query = (world) => new URLSearchParams(world.request.query);

/** @param {string} path @param {string} version @returns {Api} */
const isProtocol = (path, version) => ({
  needs: reads('path'),
  run: (world) => world.request.path === path && query(world).get('v') === version,
});

/** @type {Record<string, Api>} */
export const REQUEST = {
  getRequestMethod: { run: (world) => world.request.method },
  getRequestPath: { needs: reads('path'), run: (world) => world.request.path },
  getRequestBody: { needs: reads('body'), run: (world) => world.request.body },
  getRequestHeader: {
    types: { headerName: 'string' },
    needs: reads('header'),
    run: (world, name) => world.request.headers[name.toLowerCase()],
  },
  getRequestQueryString: { needs: () => [['read_request', 'query']], run: (world) => world.request.query },
  getRequestQueryParameters: {
    needs: () => [['read_request', 'query']],
    run: (world) => searchParams(query(world)),
  },
  getRequestQueryParameter: {
    types: { name: 'string' },
    needs: reads('query'),
    run: (world, name) => searchParams(query(world))[name],
  },
  getRemoteAddress: { needs: reads('remoteAddress'), run: () => '192.0.2.1' },
  isRequestMpv1: isProtocol('/collect', '1'),
  isRequestMpv2: isProtocol('/g/collect', '2'),
  getClientName: { needs: () => [['read_container_data']], run: () => undefined },
  claimRequest: {
    run: (world) => {
      if (world.claimed) throw new SandboxError('Error: the request was already claimed.');
      world.claimed = true;
    },
  },
  setResponseBody: { needs: writes('body'), run: (world, body) => void (world.response.body = body) },
  setResponseHeader: {
    types: { name: 'string' },
    needs: writes('header'),
    run: (world, name, value) => void (world.response.headers[name] = value),
  },
  setResponseStatus: {
    types: { statusCode: 'number' },
    needs: writes('status'),
    run: (world, status) => void (world.response.status = status),
  },
  setPixelResponse: {
    needs: writes('body'),
    run: (world) => void Object.assign(world.response.headers, createObject({ 'content-type': 'image/gif' })),
  },
  returnResponse: {
    needs: () => [['return_response']],
    run: (world) => void (world.response.returned = true),
  },
  sendPixelFromBrowser: {
    types: { url: 'string' },
    needs: (url) => [['send_pixel_from_browser', url]],
    run: (world, url) => world.requests.push({ kind: 'pixel', url }) > 0,
  },
};
