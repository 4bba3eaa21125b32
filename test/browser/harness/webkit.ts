import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { webkitDriver, xvfb } from './engines.mjs';
import { createPage, until } from './page';
import { leashed, scratch } from './scratch';
import type { Browser, Tab } from './types';
import { clickActions, keyActions, keyCodes, speakTo, type Command } from './webdriver';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Xvfb chooses a free display itself and says which on the descriptor that it is given. */
async function openDisplay(): Promise<string> {
  const screen = spawn(xvfb()!, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  screen.unref();
  leashed(screen);
  const line = await new Promise<string>((resolve) =>
    screen.stdio[3]!.once('data', (text) => resolve(`${text}`)),
  );
  return `:${line.trim()}`;
}

async function openDriver(): Promise<string> {
  const port = await freePort();
  const driver = spawn(webkitDriver()!, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: await openDisplay(),
      XDG_CACHE_HOME: scratch,
      XDG_DATA_HOME: scratch,
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  driver.unref();
  leashed(driver);
  const address = `http://127.0.0.1:${port}`;
  await until(() => speakTo(address)('GET', '/status').catch(() => false));
  return address;
}

const inPage = (source: string) => `
  var args = arguments[0], done = arguments[1];
  var fail = function (error) { done({ error: String(error) }); };
  try { Promise.resolve((${source}).apply(null, args)).then(function (value) { done({ value: value }); }, fail); }
  catch (error) { fail(error); }`;

function createTab(session: Command, handle: string): Tab {
  const tab: Command = async (...command) => {
    await session('POST', '/window', { handle });
    return session(...command);
  };
  return {
    goto: async (url) => void (await tab('POST', '/url', { url })),
    back: async () => void (await tab('POST', '/back')),
    url: async () => String(await tab('GET', '/url')),
    run: async (source, args) => {
      const answer = await tab('POST', '/execute/async', { script: inPage(source), args: [args] });
      const { value, error } = answer as { value: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    clickAt: async (x, y) => void (await tab('POST', '/actions', clickActions(x, y))),
    keys: async (text) => void (await tab('POST', '/actions', keyActions(text))),
    press: async (key) => void (await tab('POST', '/actions', keyActions(keyCodes[key]))),
    setViewport: async (width, height) => void (await tab('POST', '/window/rect', { width, height })),
    screenshot: async (path) => writeFileSync(path, String(await tab('GET', '/screenshot')), 'base64'),
    newTab: async () =>
      createTab(session, ((await tab('POST', '/window/new', { type: 'tab' })) as { handle: string }).handle),
    close: async () => void (await session('DELETE', '')),
  };
}

/** Each visitor is a session, and so a browser process, of its own. */
async function openSession(address: string, binary: string) {
  const { sessionId, capabilities } = (await speakTo(address)('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        timeouts: { script: 300_000, pageLoad: 300_000 },
      },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = speakTo(`${address}/session/${sessionId}`);
  return { session, version: capabilities.browserVersion };
}

export async function openWebKit(binary: string): Promise<Browser> {
  const address = await openDriver();
  const first = await openSession(address, binary);
  await first.session('DELETE', '');
  return {
    engine: 'webkit',
    version: first.version,
    page: async () => {
      const { session } = await openSession(address, binary);
      return createPage(createTab(session, String(await session('GET', '/window'))));
    },
    close: async () => {},
  };
}
