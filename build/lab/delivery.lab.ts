import { appendFileSync } from 'node:fs';
import { connect, createServer as createTcp } from 'node:net';
import { expect } from 'vitest';
import { inEngines, type Visit } from '../../test/browser/harness/each-engine';

/**
 * What becomes of a request that the widget starts while a form is being sent natively: does it reach the service's
 * server? One line of JSON for each cell goes to the file that LAB_REPORT names.
 */
const TRIALS = Number(process.env.LAB_TRIALS ?? 5);
const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
const TRANSPORTS = { XHR: 'xhr', JSONP: 'jsonp' } as const;
const LEAVES = { off: 'off', settle: 'settle', hold: 'hold" data-ck-hold="1000' } as const;
/** Milliseconds that a new connection takes until its first byte arrives, and each answer afterwards. */
const NETWORKS = { warm: 0, cold: 60, 'cold, far away': 300 } as const;

/**
 * A way to a port that is new, and takes its time as a TLS handshake over a distance does: a request that is
 * cancelled before the handshake is over was never sent.
 */
async function openWay(port: number, delay: number): Promise<{ port: number; close(): void }> {
  const server = createTcp((near) => {
    const early: Buffer[] = [];
    const keep = (bytes: Buffer) => void early.push(bytes);
    near.on('data', keep);
    near.on('error', () => near.destroy());
    setTimeout(() => {
      near.off('data', keep);
      if (near.destroyed || near.readableEnded) return;
      const far = connect(port, '127.0.0.1');
      far.on('error', () => near.destroy());
      far.write(Buffer.concat(early));
      near.pipe(far);
      far.on('data', (bytes) => setTimeout(() => near.writable && near.write(bytes), delay / 2));
    }, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as { port: number };
  return { port: own, close: () => void server.close() };
}

/** A widget that asks at once, in the way told, and acknowledges when the answer is there. */
const widget = (transport: string, api: string) => `<script>
  window.CallKeeper = {};
  const acknowledge = (tel) => document.dispatchEvent(new CustomEvent('CallKeeperData', { detail: { client: tel } }));
  window.ckForms = { ckEvent(payload) {
    const text = JSON.stringify(payload), done = () => acknowledge(payload.tel);
    if ('${transport}' === 'xhr') {
      const request = new XMLHttpRequest();
      request.onload = done; request.open('POST', '${api}'); request.send(text);
    } else {
      const script = document.createElement('script');
      script.onload = done; script.src = '${api}?callback=String&payload=' + encodeURIComponent(text);
      document.head.append(script);
    }
  } }</script>`;

const pageOf = (scripts: string, leave: string) => `${scripts}
  <form action="/lead" method="post"><input name="phone" type="tel" value="+7 916 123-45-67"><button>Перезвоните мне</button></form>
  <script src="/dist/ck-autobind.min.js" data-ck-dedupe="0" data-ck-limit="60" data-ck-leave="${leave}"></script>`;

async function tryOnce(
  { page, server }: Visit,
  transport: string,
  leave: string,
  delay: number,
): Promise<boolean> {
  const port = Number(new URL(server.other).port);
  const way = delay ? await openWay(port, delay) : undefined;
  const api = `http://localhost:${way?.port ?? port}/api`;
  const before = server.orders().length;
  const sent = server.requests('/lead').length;
  const warming = delay ? '' : `<script>fetch('${api}?payload={}', { mode: 'no-cors' })</script>`;
  server.answer('/lead', { body: '<!doctype html><title>accepted</title>', delay: 300 });
  await page.goto(server.page('/', pageOf(widget(transport, api) + warming, leave)));
  await new Promise((resolve) => setTimeout(resolve, 150));
  await page.click('button');
  await page.waitFor('document.title === "accepted"');
  await new Promise((resolve) => setTimeout(resolve, delay * 2 + 200));
  way?.close();
  expect(server.requests('/lead').length - sent).toBe(1);
  return server.orders().length - before - (warming ? 1 : 0) === 1;
}

for (const [network, delay] of Object.entries(NETWORKS))
  for (const [name, transport] of Object.entries(TRANSPORTS))
    for (const [way, leave] of Object.entries(LEAVES))
      inEngines(ENGINES, `${network} ${name} ${way}`, async (visit) => {
        let arrived = 0;
        for (let trial = 0; trial < TRIALS; trial++)
          arrived += Number(await tryOnce(visit, transport, leave, delay));
        const cell = { engine: visit.engine, network, transport: name, leave: way, arrived, trials: TRIALS };
        appendFileSync(process.env.LAB_REPORT!, `${JSON.stringify(cell)}\n`);
      });
