import { debianRelease } from '../wordpress/site/debian.mjs';
import { fetchRuntime } from '../wordpress/site/runtime.mjs';
import { prepareWordPress, SUITES } from '../wordpress/site/wordpress.mjs';

/** PHP and a real WordPress come out of Debian's packages, so only a Debian can have them. */
export const canRunPhp = () => debianRelease() !== undefined;

const absent = (what) => {
  console.log(`${what}: NOT TESTED in this run; it needs a Debian with apt-get`);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
};

/** Fetches PHP into `.cache/`: the plugins of the other CMS run on it beside stand-ins. */
export async function prepareForCms() {
  if (!canRunPhp()) return absent('plugins for CMS');
  try {
    await fetchRuntime();
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}

/** Fetches PHP, MariaDB and both releases of WordPress into `.cache/`; the second time nothing is left to do. */
export async function prepareForWordPress() {
  if (!canRunPhp()) return absent('WordPress');
  try {
    await fetchRuntime();
    for (const [name, suite] of Object.entries(SUITES))
      console.log(`${name} WordPress (Debian ${suite}): ${await prepareWordPress(suite)}`);
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}
