import { readFileSync } from 'node:fs';
import { findEngine, packages, wanted } from '../browser/harness/engines.mjs';
import { run } from './shell.mjs';

const onDebian = () => {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, silent: true };
const apt = (...args) => run('apt-get', ['-qq', ...args], quiet);

/** Debian's own packages, where we may: nobody else's machine is touched. */
export async function installDebian(names) {
  if (!onDebian() || process.getuid?.() !== 0) return;
  console.log(`installing ${names.join(' ')} (about a minute)`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...names);
}

const hints = {
  chromium: 'install Chromium or Chrome, or set CHROMIUM_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'it needs WebKitWebDriver and Xvfb (Debian: webkit2gtk-driver xvfb)',
};

/** Finds the engines, installs what is missing where it may, and says what stays out of this run. */
export async function prepareBrowsers() {
  const missing = () => wanted().filter((engine) => !findEngine(engine));
  if (missing().length) await installDebian(missing().flatMap((engine) => packages[engine]));
  for (const engine of wanted()) {
    const path = findEngine(engine);
    console.log(`${engine}: ${path ?? `NOT TESTED in this run; ${hints[engine]}`}`);
  }
  return { passed: 0, failed: process.env.CI ? missing().length : 0 };
}
