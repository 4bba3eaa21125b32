import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { inCache } from './folders.mjs';
import { run } from './shell.mjs';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** `bookworm` on Debian 12; nothing elsewhere. */
export function debianRelease() {
  const about = readText('/etc/os-release');
  if (!/^ID=debian$/m.test(about) || !existsSync(KEYRING)) return undefined;
  return /^VERSION_CODENAME=(\w+)$/m.exec(about)?.[1];
}

/** The mirror that the machine itself uses, in whichever notation its sources are written. */
function findMirror() {
  const parts = '/etc/apt/sources.list.d';
  const files = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  const text = ['/etc/apt/sources.list', ...files].map(readText).join('\n');
  const mirror = /^(?:URIs: *|deb (?:\[[^\]]*\] *)?)(\S+\/debian\/?)(?:\s|$)/m.exec(text)?.[1];
  if (!mirror) throw new Error('no Debian mirror in /etc/apt');
  return mirror;
}

/**
 * Debian's packages of one suite, without touching the machine: lists, cache and the empty list of what is
 * installed stand in a folder of ours, so that nobody need be root.
 */
export async function openSuite(suite) {
  const folder = inCache('apt', suite);
  await Promise.all(
    ['lists/partial', 'cache/archives/partial'].map((path) => mkdir(join(folder, path), { recursive: true })),
  );
  const source = `deb [arch=${ARCHITECTURES[process.arch]} signed-by=${KEYRING}] ${findMirror()} ${suite} main\n`;
  await Promise.all([writeFile(join(folder, 'sources.list'), source), writeFile(join(folder, 'status'), '')]);
  const settings = {
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::Etc::preferencesparts': '-',
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::State::status': join(folder, 'status'),
    'Dir::Cache': join(folder, 'cache'),
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': userInfo().username,
    'APT::Install-Recommends': '0',
    'Acquire::Check-Valid-Until': 'false',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const apt = (args, cwd) =>
    run('apt-get', ['-qq', ...options, ...args], {
      ...(cwd && { cwd }),
      env: { ...process.env, LC_ALL: 'C' },
    });
  await apt(['update']);
  return {
    /** Names of a package and of everything it cannot do without. */
    closure: async (names) =>
      (await apt(['install', '--print-uris', ...names]))
        .split('\n')
        .flatMap((line) => / (\w[^_ ]*)_/.exec(line)?.[1] ?? []),
    /** Downloads packages into a folder. */
    download: async (names, into) => {
      await mkdir(into, { recursive: true });
      await apt(['download', ...names], into);
      return readdirSync(into)
        .filter((name) => name.endsWith('.deb'))
        .map((name) => join(into, name));
    },
  };
}

/** Unpacks packages without installing them: nothing of them is configured or started. */
export async function unpack(files, into) {
  await mkdir(into, { recursive: true });
  for (const file of files) await run('dpkg-deb', ['-x', file, into]);
}

/** Whether the machine itself has a package. */
export const isInstalled = async (name) =>
  (await run('dpkg-query', ['-W', '-f=${db:Status-Status}\n', name]).catch(() => '')).startsWith('installed');
