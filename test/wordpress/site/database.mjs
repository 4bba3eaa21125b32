import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { environment, inTree } from './runtime.mjs';
import { run } from './shell.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
// Small files: the folder is copied for every run.
const SIZES = [
  '--innodb-data-file-path=ibdata1:5M:autoextend',
  '--innodb-log-file-size=8M',
  '--innodb-undo-tablespaces=0',
];

/** An empty database server in a folder of its own. */
export async function createDatabase(folder) {
  await mkdir(folder, { recursive: true });
  const own = [`--user=${userInfo().username}`, `--basedir=${inTree('usr')}`, `--datadir=${folder}`];
  const words = ['--auth-root-authentication-method=normal', '--skip-test-db', '--force', ...SIZES];
  await run(inTree('usr/bin/mariadb-install-db'), ['--no-defaults', ...own, ...words], {
    env: environment(),
  });
}

/**
 * Starts the server on a socket, without any network. Its process leads a group of its own.
 *
 * @returns the process, and `query(sql)`
 */
export async function startDatabase(folder, socket) {
  const options = [
    '--no-defaults',
    `--user=${userInfo().username}`,
    `--basedir=${inTree('usr')}`,
    `--datadir=${folder}`,
    `--socket=${socket}`,
    `--pid-file=${socket}.pid`,
    '--skip-networking',
    '--skip-log-bin',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=32M',
    ...SIZES,
  ];
  const server = spawn(inTree('usr/sbin/mariadbd'), options, {
    env: environment(),
    detached: true,
    stdio: 'ignore',
  });
  const query = (sql) =>
    run(inTree('usr/bin/mariadb'), ['--no-defaults', '-uroot', '-S', socket, '-Ne', sql], {
      env: environment(),
    });
  for (let left = 150; ; left--) {
    const ready = await query('select 1').catch((error) => error);
    if (!(ready instanceof Error)) return { server, query };
    if (!left || server.exitCode !== null) throw ready;
    await pause(100);
  }
}

/** Ends the server in order: everything is on disk afterwards. */
export function stopDatabase(server) {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  return ended;
}
