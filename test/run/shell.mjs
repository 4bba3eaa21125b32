import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

let interrupted = false;
// Ctrl-C reaches the whole group: the command that runs ends by itself, and no other is begun.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));

/** Whether somebody stopped the run. */
export const stopped = () => interrupted;

/** Runs a command with our own output as its output; gives its exit code, 127 where it could not start. */
export const run = (file, args, { env = {}, silent = false } = {}) =>
  new Promise((resolve) => {
    const windows = process.platform === 'win32' && !file.endsWith('.exe');
    const child = spawn(file, args, {
      cwd: root,
      stdio: ['ignore', silent ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: windows,
    });
    const pass = (signal) => child.kill(signal);
    process.once('SIGTERM', pass);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });

const tools = {
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
};

/** Runs a tool out of node_modules, without npx and its network. */
export const runTool = (name, ...args) =>
  run(process.execPath, [join(root, 'node_modules', tools[name]), ...args]);
