import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One folder for the profiles of a run, removed with the browsers when the run ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'ck-browsers-'));
process.env.TMPDIR = scratch;

const leash = spawn(process.execPath, [fileURLToPath(new URL('leash.mjs', import.meta.url))], {
  stdio: ['pipe', 'ignore', 'ignore'],
  detached: true,
});
leash.unref();
(leash.stdin as unknown as { unref(): void }).unref();
leash.stdin.write(`folder ${scratch}\n`);

/** Puts the process group of a browser on the leash. */
export const leashed = (child: ChildProcess | null) => {
  if (child?.pid) leash.stdin.write(`group ${child.pid}\n`);
};
