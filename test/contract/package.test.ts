import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inRoot, read, root } from './repository';

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

test('the module exports createBinder and nothing else, and says nothing when imported', () => {
  const script = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(inRoot('dist/index.js'))}))))`;
  expect(node('--input-type=module', '-e', script)).toBe('["createBinder"]\n');
});

test('nothing is needed at run time', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(manifest.peerDependencies ?? {}).toEqual({});
});

test('every version of a tool is exact, and the lock file names no host', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Where Node would look for a package, from a folder of node_modules upwards. */
const placesFor = (name: string, from: string): string[] => {
  const parents = from
    .split('/node_modules/')
    .map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
  return ['', ...parents].map((parent) => `${parent}${parent && '/'}node_modules/${name}`);
};

// A package whose builds for other machines were not to be had when it was locked fails `npm ci` everywhere.
test('the lock file holds every package that another asks for, those of other machines too', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !placesFor(name, path).some((place) => packages[place]))
      .map((name) => `${path} asks for ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the package holds what is for its readers, and no source, test or tool', () => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [pack] = JSON.parse(told) as [{ files: { path: string }[] }];
  const files = pack.files.map(({ path }) => path);
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'README.md',
      'LICENSE',
      'dist/ck-autobind.min.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/manifest.json',
    ]),
  );
  expect(
    files.filter((path) => !/^(?:dist\/|docs\/|[A-Z]+(?:\.ru)?(?:\.md)?$|package\.json$)/.test(path)),
  ).toEqual([]);
});

const consumer = `
  import { createBinder } from 'callkeeper-autobind';
  const binder = createBinder({ manager: '+7 495 123-45-67', country: 'KZ' });
  const stop: () => void = binder.on('sent', (detail) => void detail);
  stop();
  binder.inspect().map(({ bound, reason, fields }) => [bound, reason, fields.length]);
  const outbox: number = binder.status().outbox;
  void binder.send(document.forms[0]!).then(({ state, transport }) => [state, transport, outbox]);
  binder.stop();
  // @ts-expect-error an option that does not exist
  createBinder({ managr: '1' });
  // @ts-expect-error a value that the option cannot take
  createBinder({ invalid: 'maybe' });
  // @ts-expect-error no such event
  binder.on('sended', () => {});
`;

/** A project that has the package installed, as a developer's has. */
function createConsumer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ck-consumer-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/callkeeper-autobind'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  return folder;
}

test.each([
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
  ['ESNext', 'Node10'],
])(
  'the types serve a strict project with module %s and resolution %s',
  (module, moduleResolution) => {
    const folder = createConsumer();
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    const kind = { module, moduleResolution, target: 'ES2020', lib: ['ES2020', 'DOM'], types: [] };
    const compilerOptions = { ...strict, ...kind, noEmit: true, preserveSymlinks: true };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    expect(complaintsOf(() => node(inRoot('node_modules/typescript/bin/tsc'), '-p', folder))).toBe('');
  },
  60_000,
);

function complaintsOf(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
