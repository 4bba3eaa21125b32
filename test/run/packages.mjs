import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './shell.mjs';

const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
};

/** What the lock file asks for and node_modules has not; packages for other machines may be missing. */
function listStale() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).filter(
    ([path, { version, optional }]) =>
      path !== '' && installed[path]?.version !== version && !(optional && !installed[path]),
  );
}

/** Brings node_modules to what the lock file says; no install script of any package is run. */
export async function preparePackages() {
  const stale = listStale();
  if (stale.length) {
    console.log(`${stale.length} missing or of another version: npm ci`);
    return (await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) === 0;
  }
  console.log('as the lock file says');
  return true;
}
