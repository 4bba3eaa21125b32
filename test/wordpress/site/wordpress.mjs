import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabase, startDatabase, stopDatabase } from './database.mjs';
import { openSuite, unpack } from './debian.mjs';
import { inCache } from './folders.mjs';
import { writeConfig } from './config.mjs';
import { php } from './runtime.mjs';
import { run } from './shell.mjs';

/** Debian's suites and the WordPress they have: the oldest that we support, and the newest there is. */
export const SUITES = { oldest: 'bookworm', newest: 'sid' };

const THEMES = ['wordpress-theme-twentytwentyfive', 'wordpress-theme-twentytwentythree'];
// Debian splits the libraries off that WordPress bundles.
const LIBRARIES = /(?:libjs|libphp)-[a-z0-9-]+|php-getid3/g;

async function fetchWordPress(suite, into) {
  const debs = inCache('debs', suite);
  await rm(debs, { recursive: true, force: true });
  const { closure, download } = await openSuite(suite);
  const [theme] = await firstKnown(closure, THEMES);
  const [core] = (await download(['wordpress'], debs)).filter((path) => /\/wordpress_/.test(path));
  const depends = await run('dpkg-deb', ['-f', core, 'Depends']);
  const files = await download([theme, ...new Set(depends.match(LIBRARIES))], debs);
  await unpack(files, into);
  await rm(debs, { recursive: true });
}

/** The first package that the suite has, as a list. */
async function firstKnown(closure, names) {
  for (const name of names) if (await closure([name]).catch(() => undefined)) return [name];
  throw new Error(`none of ${names.join(', ')}`);
}

/** Links of the packages lead into /usr/share/javascript and /usr/share/php of the unpacked tree: copied as files. */
async function assemble(tree, into) {
  const share = join(tree, 'usr/share/wordpress');
  for (const name of ['.htaccess', 'wp-config.php']) await rm(join(share, name), { force: true });
  await run('cp', ['-aL', share, into]);
  for (const name of ['themes', 'plugins', 'uploads', 'mu-plugins'])
    await mkdir(join(into, 'wp-content', name), { recursive: true });
}

/**
 * A WordPress of a suite, installed and waiting in the cache: `wp/` and `db/`.
 *
 * @param {string} suite
 * @param {(child: import('node:child_process').ChildProcess) => void} [leash] told of every server that starts
 */
export async function prepareWordPress(suite, leash = () => {}) {
  const home = inCache(suite);
  if (existsSync(join(home, 'ready'))) return home;
  await rm(home, { recursive: true, force: true });
  await fetchWordPress(suite, join(home, 'tree'));
  await assemble(join(home, 'tree'), join(home, 'wp'));
  await rm(join(home, 'tree'), { recursive: true });
  await createDatabase(join(home, 'db'));
  await install(home, leash);
  await writeFile(join(home, 'ready'), '');
  return home;
}

/** What the famous five minutes do. */
async function install(home, leash) {
  const folder = await mkdtemp(join(tmpdir(), 'ck-wp-'));
  const socket = join(folder, 'db.sock');
  const { server, query } = await startDatabase(join(home, 'db'), socket);
  leash(server);
  try {
    await query('create database wordpress character set utf8mb4');
    await writeConfig(join(home, 'wp'), { socket, port: 80, folder });
    await php([fileURLToPath(new URL('install.php', import.meta.url)), join(home, 'wp')]);
  } finally {
    await stopDatabase(server);
    await rm(folder, { recursive: true });
  }
}

/** A copy of a prepared WordPress, for one run. */
export async function copyWordPress(suite, into) {
  const home = inCache(suite);
  await run('cp', ['-a', '--reflink=auto', join(home, 'wp'), join(home, 'db'), into]);
  const about = await readFile(join(into, 'wp/wp-includes/version.php'), 'utf8');
  return /\$wp_version = '(.*)';/.exec(about)[1];
}
