import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * What the manifest says of a file.
 *
 * @param {Buffer} bytes
 * @returns {{ raw: number, gzip: number, brotli: number, integrity: string }} bytes, and the SRI hash
 */
export const describeFile = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
});
