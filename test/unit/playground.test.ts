import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listenFrom, parsePort } from '../../playground/server/listen.mjs';
import { buildPolicy } from '../../playground/server/policy.mjs';
import { servePlayground } from '../../playground/server/serve.mjs';
import { parseWidgetHash } from '../../playground/server/widget-hash.mjs';

const ends: (() => unknown)[] = [];
afterEach(async () => void (await Promise.all(ends.splice(0).map((end) => end()))));

const listening = async (port: number) => {
  const server = createServer();
  ends.push(() => server.close());
  return { server, port: await listenFrom(server, port) };
};

const serve = async (hash: string | null = null) => {
  const playground = await servePlayground({ hash });
  ends.push(playground.close);
  return playground;
};

test('a taken port is no error: the next free one is used', async () => {
  const first = await listening(0);
  const second = await listening(first.port);
  expect(second.port).toBeGreaterThan(first.port);
});

test('only this machine is served', async () => {
  const { server } = await listening(0);
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('PORT is honoured where it is a port', () => {
  expect(parsePort('8080')).toBe(8080);
  expect([undefined, '', '70000', '-1', '80x'].map((given) => parsePort(given))).toEqual(Array(5).fill(4173));
});

test('a widget hash of 8 or 32 characters is taken as it is', () => {
  for (const hash of ['a1B2c3D4', 'f'.repeat(32)])
    expect(parseWidgetHash(` ${hash} `)).toEqual({ hash, complaint: null });
});

test('no hash means the simulated widget without a word', () => {
  expect(parseWidgetHash(undefined)).toEqual({ hash: null, complaint: null });
  expect(parseWidgetHash('')).toEqual({ hash: null, complaint: null });
});

test('a wrong hash means the simulated widget and one clear sentence', () => {
  for (const given of ['a1b2c3d', '"><script>', 'хэшхэшхэ', 'a'.repeat(31)]) {
    const { hash, complaint } = parseWidgetHash(given);
    expect(hash).toBeNull();
    expect(complaint).toContain('CALLKEEPER_WIDGET');
    expect(complaint).toContain('simulated');
  }
});

test('the page is served under a policy that allows nothing inline', async () => {
  const { url } = await serve();
  const response = await fetch(url);
  expect(response.headers.get('content-security-policy')).toBe(buildPolicy(null));
  expect(buildPolicy(null)).toContain("default-src 'self';");
  expect(buildPolicy(null)).toContain("require-trusted-types-for 'script'");
  expect(buildPolicy(null)).not.toMatch(/unsafe|callkeeper/);
});

test('no page holds an inline script, style or handler', async () => {
  const { url } = await serve();
  for (const path of ['', 'thanks.html']) {
    const html = await (await fetch(url + path)).text();
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  }
});

test('the real widget stands in for the simulated one on every page, and its host is let in', async () => {
  const { url } = await serve('a1b2c3d4');
  for (const path of ['', 'index.html', 'thanks.html']) {
    const response = await fetch(url + path);
    const html = await response.text();
    expect(html).toContain('<script async src="//callkeeper.ru/w/?a1b2c3d4"></script>');
    expect(html).not.toContain('widget.js');
    expect(response.headers.get('content-security-policy')).toContain('callkeeper.ru');
  }
});

test('the shop answers its forms: JSON to scripts, another page to browsers', async () => {
  const { url } = await serve();
  const post = (path: string) =>
    fetch(url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { referer: `${url}?widget=late` },
      body: 'phone=1',
    });
  expect(await (await post('lead')).json()).toEqual({ accepted: true });
  expect(await (await post('lead?refuse')).json()).toEqual({ accepted: false });
  const order = await post('order');
  expect([order.status, order.headers.get('location')]).toEqual([303, '/thanks.html?widget=late']);
});

test('nothing outside the playground and dist is served', async () => {
  const { url } = await serve();
  for (const path of ['package.json', '..%2fpackage.json', 'dist/..%2fpackage.json', 'nowhere'])
    expect((await fetch(url + path)).status).toBe(404);
});
