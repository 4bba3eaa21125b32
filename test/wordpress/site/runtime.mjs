import { existsSync, readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianRelease, isInstalled, openSuite, unpack } from './debian.mjs';
import { inCache } from './folders.mjs';
import { run } from './shell.mjs';

const TREE = inCache('runtime');
export const inTree = (...path) => join(TREE, ...path);
const WANTED = [
  'php-cli',
  'php-mbstring',
  'php-xml',
  'php-gd',
  'php-curl',
  'php-zip',
  'php-mysql',
  'mariadb-server-core',
  'mariadb-client-core',
];
const OURS = /^(php|mariadb|libmariadb|mysql)/;

/** The packages that the machine lacks; PHP and MariaDB always, so that what we run is what we fetched. */
async function chooseMissing(names) {
  const chosen = [];
  for (const name of names) if (OURS.test(name) || !(await isInstalled(name))) chosen.push(name);
  return chosen;
}

/** PHP and MariaDB of the machine's own Debian, unpacked into the cache. No service, no root, nothing installed. */
export async function fetchRuntime() {
  if (existsSync(inTree('ready'))) return;
  await rm(TREE, { recursive: true, force: true });
  const suite = await openSuite(debianRelease());
  const names = await chooseMissing(await suite.closure(WANTED));
  const files = await suite.download(names, inCache('debs', 'runtime'));
  await unpack(files, TREE);
  await rm(inCache('debs', 'runtime'), { recursive: true });
  await writeFile(inTree('ready'), '');
}

const libraries = () => {
  const triples = existsSync(inTree('usr/lib'))
    ? readdirSync(inTree('usr/lib')).filter((name) => name.endsWith('-linux-gnu'))
    : [];
  return triples.flatMap((name) => [inTree('usr/lib', name), inTree('lib', name)]).join(':');
};

export const environment = () => ({
  ...process.env,
  LD_LIBRARY_PATH: libraries(),
  PATH: `${inTree('usr/bin')}:${inTree('usr/sbin')}:${process.env.PATH}`,
});

/** Extensions in the order of their priority in Debian; a few must come before others. */
function phpExtensions() {
  const api = readdirSync(inTree('usr/lib/php')).find((name) => /^\d{8}$/.test(name));
  const folder = inTree('usr/lib/php', api ?? '');
  const names = readdirSync(folder).filter((name) => name.endsWith('.so'));
  const first = ['opcache.so', 'mysqlnd.so', 'dom.so', 'xml.so', 'pdo.so'];
  const rank = (name) => (first.indexOf(name) + first.length + 1) % (first.length + 1);
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return names
    .map((name) => ['-d', `${name === 'opcache.so' ? 'zend_extension' : 'extension'}=${join(folder, name)}`])
    .flat();
}

/** PHP's command with its extensions, to be followed by arguments. */
export function phpCommand() {
  const binary = readdirSync(inTree('usr/bin')).find((name) => /^php\d+\.\d+$/.test(name));
  if (!binary) throw new Error('PHP is not in the cache');
  return [
    inTree('usr/bin', binary),
    '-n',
    ...phpExtensions(),
    '-d',
    'memory_limit=256M',
    '-d',
    'upload_max_filesize=8M',
    '-d',
    'post_max_size=8M',
  ];
}

/** Runs PHP to its end and gives what it printed. */
export function php(args, options = {}) {
  const [file, ...own] = phpCommand();
  return run(file, [...own, ...args], { env: environment(), ...options });
}
