import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything fetched and made for these tests; delete it for a fresh start. */
export const cache = fileURLToPath(new URL('../../../.cache/wordpress/', import.meta.url));
export const inCache = (...path) => join(cache, ...path);
