import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';

/** Where each engine is usually installed. No dependency: `npm test` asks before anything is installed. */
const { env } = process;
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const places = {
  chromium: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
    darwin: ['/Applications', `${homedir()}/Applications`].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    win32: programs.flatMap((folder) => [
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programs.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  },
  driver: { linux: ['/usr/bin/WebKitWebDriver'] },
  xvfb: { linux: ['/usr/bin/Xvfb'] },
};

const usual = (name) => (places[name][platform()] ?? []).find((path) => existsSync(path));

/** WebKitGTK keeps its browser in the library folder of the machine's own architecture. */
function findMiniBrowser() {
  if (platform() !== 'linux') return undefined;
  const libraries = readdirSync('/usr/lib').flatMap((triple) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
      (api) => `/usr/lib/${triple}/${api}/MiniBrowser`,
    ),
  );
  return libraries.find((path) => existsSync(path));
}

/** Path of the browser of an engine, or undefined; for WebKit also its driver and a display must be there. */
export function findEngine(engine) {
  if (engine === 'chromium') return env.CHROMIUM_PATH || usual('chromium');
  if (engine === 'firefox') return env.FIREFOX_PATH || usual('firefox');
  return usual('driver') && usual('xvfb') ? findMiniBrowser() : undefined;
}

export const webkitDriver = () => usual('driver');
export const xvfb = () => usual('xvfb');

export const engines = ['chromium', 'firefox', 'webkit'];

/** The engines that a run shall use: all, or those named in CK_ENGINES (`CK_ENGINES=chromium,webkit`). */
export const wanted = () =>
  engines.filter((engine) => !env.CK_ENGINES || env.CK_ENGINES.split(',').includes(engine));

/** Debian's packages that bring an engine. */
export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
