import { existsSync } from 'node:fs';
import { installDebian } from './browsers.mjs';

/** The ES5 engine of Debian's package `duktape`, or the one that DUKTAPE_PATH names; undefined where there is none. */
export const duktape = () =>
  [process.env.DUKTAPE_PATH, '/usr/bin/duk', '/usr/local/bin/duk', '/opt/homebrew/bin/duk'].find(
    (path) => path && existsSync(path),
  );

/** Brings the engine where we may, and says when its tests stay out of this run. */
export async function prepareDuktape() {
  if (!duktape()) await installDebian(['duktape']);
  console.log(`duktape: ${duktape() ?? 'NOT TESTED in this run; install duktape, or set DUKTAPE_PATH'}`);
  return { passed: 0, failed: process.env.CI && !duktape() ? 1 : 0 };
}
