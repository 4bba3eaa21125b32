const LAST_PORT = 65535;

/** Binding is the only honest question: a port that was free a moment ago may be taken now. */
const tryPort = (server, port) =>
  new Promise((resolve, reject) => {
    const refused = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve(true);
    });
  });

/**
 * Listens on this machine only, on the wanted port or on the next free one; 0 lets the system choose.
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @returns {Promise<number>} the port in use
 */
export async function listenFrom(server, wanted) {
  for (let port = wanted; port <= LAST_PORT; port++)
    if (await tryPort(server, port))
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  throw new Error(`no free port from ${wanted} on`);
}

/**
 * `PORT` as people give it; the default where it is missing or no port.
 * @param {string | undefined} given
 */
export function parsePort(given, fallback = 4173) {
  const port = /^\d{1,5}$/.test(given ?? '') ? Number(given) : NaN;
  return port <= LAST_PORT ? port : fallback;
}
