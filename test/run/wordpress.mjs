import { debianRelease } from '../wordpress/site/debian.mjs';
import { fetchRuntime } from '../wordpress/site/runtime.mjs';
import { prepareWordPress, SUITES } from '../wordpress/site/wordpress.mjs';

/** A real WordPress comes out of Debian's packages, so only a Debian can have it. */
export const canRunWordPress = () => debianRelease() !== undefined;

/** Fetches PHP, MariaDB and both releases of WordPress into `.cache/`; the second time nothing is left to do. */
export async function prepareForWordPress() {
  if (!canRunWordPress()) {
    console.log('WordPress: NOT TESTED in this run; it needs a Debian with apt-get');
    return { passed: 0, failed: process.env.CI ? 1 : 0 };
  }
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
