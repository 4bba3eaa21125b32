import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeConfig } from './config.mjs';
import { startDatabase, stopDatabase } from './database.mjs';
import { environment, php, phpCommand } from './runtime.mjs';
import { copyWordPress } from './wordpress.mjs';

const INSIDE = fileURLToPath(new URL('inside.php', import.meta.url));

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Mail goes into files. */
async function writeMailer(folder) {
  await mkdir(join(folder, 'mail'));
  const path = join(folder, 'sendmail.sh');
  await writeFile(path, `#!/bin/sh\nexec cat > "${folder}/mail/$(date +%s%N).eml"\n`);
  await chmod(path, 0o755);
  return path;
}

/** Mail is caught; what was compiled once is shared by the web server and every run of PHP beside it. */
async function settingsOf(folder) {
  await mkdir(join(folder, 'compiled'));
  const settings = {
    sendmail_path: await writeMailer(folder),
    'opcache.enable_cli': '1',
    'opcache.file_cache': join(folder, 'compiled'),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
}

/** PHP's own web server; its workers are of its process group. Several: WordPress asks itself. */
function serve(wordpress, port, settings) {
  const [file, ...options] = phpCommand();
  const own = [...settings, '-S', `127.0.0.1:${port}`, '-t', wordpress];
  const env = { ...environment(), PHP_CLI_SERVER_WORKERS: '4' };
  return spawn(file, [...options, ...own], { env, detached: true, stdio: 'ignore' });
}

async function waitFor(url) {
  for (let left = 150; ; left--) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (!left) throw new Error(`${url} does not answer`);
    await pause(100);
  }
}

/**
 * Starts a WordPress of a suite that `prepareWordPress` has made: a copy of its own, with its database and its
 * server, that is gone after `stop()`. Users: admin/admin, editor/editor.
 *
 * @param {string} suite
 * @param {(child: import('node:child_process').ChildProcess) => void} [leash] told of every server that starts
 */
export async function startSite(suite, leash = () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ck-wp-'));
  const wordpress = join(folder, 'wp');
  const socket = join(folder, 'db.sock');
  const version = await copyWordPress(suite, folder);
  const port = await freePort();
  await writeConfig(wordpress, { socket, port, folder });
  const database = await startDatabase(join(folder, 'db'), socket);
  leash(database.server);
  const settings = await settingsOf(folder);
  const server = serve(wordpress, port, settings);
  leash(server);
  const url = `http://127.0.0.1:${port}`;
  await waitFor(`${url}/wp-login.php`);
  const log = join(folder, 'debug.log');
  return {
    url,
    version,
    /** Where WordPress lies. */
    folder: wordpress,
    query: (sql) => database.query(`use wordpress; ${sql}`),
    /** Runs PHP inside this WordPress and gives what it printed. */
    run: (code) => php([...settings, INSIDE, wordpress], { input: code }),
    /** Every notice, warning and error that PHP has written so far. */
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    mails: () =>
      readdirSync(join(folder, 'mail')).map((name) => readFileSync(join(folder, 'mail', name), 'utf8')),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      process.kill(-server.pid, 'SIGKILL');
      await ended;
      await stopDatabase(database.server);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
