import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { answerForm } from './answers.mjs';
import { listenFrom } from './listen.mjs';
import { buildPolicy } from './policy.mjs';

const site = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const SIMULATED = '<script src="/widget.js"></script>';
const PAGES = { '/': 'index.html', '/index.html': 'index.html', '/thanks.html': 'thanks.html' };

/** The page with the real widget's tag in place of the simulated one. */
const readPage = (file, hash) =>
  readFileSync(join(site, file), 'utf8').replace(
    SIMULATED,
    `<script async src="//callkeeper.ru/w/?${hash}"></script>`,
  );

const refuse = (response) => {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('Not found');
};

const headersFor = (hash) => ({
  'content-security-policy': buildPolicy(hash),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

/** What the playground answers; apart from the server so that nothing listens when it is only looked at. */
function createListener(hash) {
  const files = sirv(site, { dev: true });
  const built = sirv(dist, { dev: true });
  const headers = Object.entries(headersFor(hash));
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (answerForm(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://playground');
    const page = hash && PAGES[pathname];
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(readPage(page, hash));
    }
    if (!pathname.startsWith('/dist/')) return files(request, response, () => refuse(response));
    request.url = request.url.slice('/dist'.length);
    built(request, response, () => refuse(response));
  };
}

/**
 * Serves the playground on 127.0.0.1.
 * @param {{ port?: number, hash?: string | null }} [wanted]
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function servePlayground({ port: wanted = 0, hash = null } = {}) {
  const server = createServer(createListener(hash));
  const port = await listenFrom(server, wanted);
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, port, close };
}
