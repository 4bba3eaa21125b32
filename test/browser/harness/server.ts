import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folders: Record<string, string> = { '/dist/': here('../../../dist/'), '/harness/': here('./') };
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

export interface Recorded {
  /** Which of the two origins was asked. */
  site: 'site' | 'other';
  method: string;
  /** Path and query. */
  url: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** The bytes as they came. */
  body: Buffer;
  text: string;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Milliseconds before the answer. */
  delay?: number;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT`, where the pages live. */
  readonly origin: string;
  /** `http://localhost:PORT`, another site in the eyes of a browser. */
  readonly other: string;
  /** Serves a page; a fragment gets a doctype, UTF-8 and a title. Gives its address. */
  page(path: string, html: string, answer?: Answer): string;
  /** Any answer at all: `{ status: 204 }`, a redirect, a download; or made from the request. */
  answer(path: string, answer: Answer | ((request: Recorded) => Answer)): string;
  /** Everything asked so far, files of `/dist/` and `/harness/` apart. */
  requests(path?: string): Recorded[];
  /** The payloads that reached the service's side of the fake widget. */
  orders(): Record<string, unknown>[];
  close(): Promise<void>;
}

const accepted = '<!doctype html><meta charset="utf-8"><title>accepted</title><p>Thank you';

const wholePage = (html: string) =>
  /^\s*<!doctype/i.test(html)
    ? html
    : `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Test</title>${html}`;

/** The service behind the fake widget: JSON, or JSONP where a callback is named; any origin may ask. */
function answerOrder({ query }: Recorded): Answer {
  const callback = query.get('callback');
  return {
    headers: {
      'content-type': callback ? 'text/javascript' : 'application/json',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    },
    body: callback ? `${callback}({"ok":true})` : '{"ok":true}',
    delay: Number(query.get('delay') ?? 0),
  };
}

const orderOf = ({ query, text }: Recorded) =>
  JSON.parse(query.get('payload') ?? text) as Record<string, unknown>;

function findFile(path: string): Answer | undefined {
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  const file = prefix && join(folders[prefix]!, normalize(`/${path.slice(prefix.length)}`));
  if (!file || !existsSync(file)) return undefined;
  return {
    body: readFileSync(file),
    headers: { 'content-type': types[extname(file)] ?? 'text/plain', 'access-control-allow-origin': '*' },
  };
}

async function readRequest(site: Recorded['site'], request: IncomingMessage): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://test');
  return {
    site,
    method: request.method ?? '',
    url: request.url ?? '',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body,
    text: body.toString(),
  };
}

function reply(response: ServerResponse, { status = 200, headers = {}, body = '', delay = 0 }: Answer) {
  const send = () => {
    response.writeHead(status, {
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(body);
  };
  if (delay) setTimeout(send, delay);
  else send();
}

const listen = (listener: (request: IncomingMessage, response: ServerResponse) => void) =>
  new Promise<{ port: number; close(): Promise<void> }>((resolve) => {
    const http = createHttp(listener).listen(0, '127.0.0.1', () => {
      const { port } = http.address() as { port: number };
      const close = () =>
        new Promise<void>((done) => {
          http.close(() => done());
          http.closeAllConnections();
        });
      resolve({ port, close });
    });
  });

/** A site and its neighbour: two origins with the same answers, and one log of what was asked. */
export async function createServer(): Promise<TestServer> {
  const log: Recorded[] = [];
  const answers = new Map<string, Answer | ((request: Recorded) => Answer)>([['/api', answerOrder]]);

  const findAnswer = (request: Recorded): Answer => {
    const found = answers.get(request.path);
    if (found) return typeof found === 'function' ? found(request) : found;
    if (request.method === 'POST') return { body: accepted };
    return { status: request.path === '/favicon.ico' ? 204 : 404 };
  };

  const listener =
    (site: Recorded['site']) => async (incoming: IncomingMessage, response: ServerResponse) => {
      const request = await readRequest(site, incoming).catch(() => undefined);
      if (!request) return;
      const file = findFile(request.path);
      if (!file && request.path !== '/favicon.ico') log.push(request);
      reply(response, file ?? findAnswer(request));
    };

  const [site, other] = await Promise.all([listen(listener('site')), listen(listener('other'))]);
  const origin = `http://127.0.0.1:${site.port}`;
  const requests = (path?: string) => log.filter((request) => !path || request.path === path);
  const answer: TestServer['answer'] = (path, given) => {
    answers.set(path, given);
    return origin + path;
  };
  return {
    origin,
    other: `http://localhost:${other.port}`,
    page: (path, html, given) => answer(path, { ...given, body: wholePage(html) }),
    answer,
    requests,
    orders: () =>
      requests('/api')
        .filter(({ method }) => method !== 'OPTIONS')
        .map(orderOf),
    close: async () => void (await Promise.all([site.close(), other.close()])),
  };
}
