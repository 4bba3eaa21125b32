// `npm test`: prepares the machine, builds, checks and tests; needs nothing but Node when it starts.
//   npm test                     everything
//   npm test -- unit dom         parts: build generate types lint unit dom forms gtm contract browser cms wordpress
//   npm test -- test/dom/x.test.ts -t 'a promise'     files, and options of vitest
//   CK_ENGINES=chromium npm test -- browser           fewer engines
//   CI=true npm test             what cannot be tried here is a failure
import { prepareBrowsers } from './run/browsers.mjs';
import { prepareDuktape } from './run/duktape.mjs';
import { checkFresh } from './run/fresh.mjs';
import { preparePackages } from './run/packages.mjs';
import { groups } from './run/projects.mjs';
import { run, runTool, stopped } from './run/shell.mjs';
import { runVitest } from './run/vitest.mjs';
import { canRunPhp, prepareForCms, prepareForWordPress } from './run/wordpress.mjs';

const args = process.argv.slice(2);
const checks = ['generate', 'build', 'types', 'lint'];
const projects = groups.flat();
const parts = args.filter((arg) => [...checks, ...projects].includes(arg));
const rest = args.filter((arg) => !parts.includes(arg));
const all = args.length === 0;
const named = rest.join(' ');
const wants = (part) => all || parts.includes(part);
const needsWordPress = wants('wordpress') || named.includes('test/wordpress');
const needsCms = wants('cms') || named.includes('test/cms');
const needsBrowser = wants('browser') || named.includes('test/browser') || needsWordPress;
const needsDuktape = wants('es5') || named.includes('test/es5');
const needsBuild =
  needsBrowser || needsDuktape || needsCms || wants('contract') || named.includes('test/contract');

const counts = { passed: 0, failed: 0 };
const began = Date.now();
let broken = false;

/** One step: says that it begins, how long it took, and counts what it tells. */
async function step(title, work) {
  if (stopped() || broken) return;
  const start = Date.now();
  console.log(`\n── ${title}`);
  const { passed, failed } = await work();
  counts.passed += passed;
  counts.failed += failed;
  console.log(
    `── ${title}: ${failed ? `${failed} failed` : 'ok'}, ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
}

const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const tool =
  (...words) =>
  async () =>
    check((await runTool(...words)) === 0);
const node =
  (...words) =>
  async () =>
    check((await run(process.execPath, words)) === 0);

/** Without its packages nothing else can be told. */
async function prepare() {
  if (await preparePackages()) return { passed: 0, failed: 0 };
  broken = true;
  return { passed: 0, failed: 1 };
}

await step('npm packages', prepare);
if (needsBrowser) await step('browsers', prepareBrowsers);
if (needsDuktape) await step('ES5 engine', prepareDuktape);
if (wants('generate')) await step('generated files are fresh', async () => check(await checkFresh()));
if (needsBuild || wants('build')) await step('build', node('build.mjs'));
if (wants('types')) {
  for (const config of ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.node.json'])
    await step(`types: ${config}`, tool('tsc', '-p', config, '--noEmit'));
}
if (wants('lint')) {
  await step('lint: eslint', tool('eslint', '.'));
  await step('lint: prettier', tool('prettier', '--check', '.'));
}
if (needsCms) await step('PHP', prepareForCms);
if (needsWordPress) await step('WordPress', prepareForWordPress);
for (const group of groups) {
  const chosen = group
    .filter(wants)
    .filter((project) => !['cms', 'wordpress'].includes(project) || canRunPhp());
  if (chosen.length) {
    const filter = chosen.flatMap((project) => ['--project', project]);
    await step(`tests: ${chosen.join(', ')}`, () => runVitest([...filter, ...rest]));
  }
}
if (rest.length && !parts.some((part) => projects.includes(part))) {
  await step(`tests: ${named}`, () => runVitest(rest));
}

if (stopped()) counts.failed += 1;
console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s in all`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
