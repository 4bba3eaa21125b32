/**
 * `npm start`: packages, build, playground. Nothing but Node is needed to begin with, so what comes from
 * npm is imported only after the packages are there.
 */
import process from 'node:process';
import { preparePackages } from '../test/run/packages.mjs';
import { run, stopped } from '../test/run/shell.mjs';
import { parsePort } from './server/listen.mjs';
import { parseWidgetHash } from './server/widget-hash.mjs';

const step = (text) => console.log(`\n> ${text}`);

async function build() {
  if ((await run(process.execPath, ['build.mjs'])) !== 0) throw new Error('The build failed; see above.');
}

function showBanner(url, port, wanted, hash) {
  console.log('\n  CallKeeper Autobind: the playground');
  if (port !== wanted) console.log(`  Port ${wanted} is taken, so this is port ${port}.`);
  console.log(`  Widget: ${hash ? `real, ${hash}: forms order real calls` : 'simulated, nobody is called'}`);
  console.log(`\n  ${url}\n\n  Ctrl-C ends it.\n`);
}

/** Ctrl-C is the way to end it, not an error. */
function endWith(close) {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void close().then(() => process.exit(0)));
}

async function start() {
  const { hash, complaint } = parseWidgetHash(process.env.CALLKEEPER_WIDGET);
  const wanted = parsePort(process.env.PORT);
  step('Packages');
  if (!(await preparePackages())) throw new Error('npm could not install the packages; see above.');
  step('Build');
  await build();
  const { servePlayground } = await import('./server/serve.mjs');
  const { url, port, close } = await servePlayground({ port: wanted, hash });
  endWith(close);
  if (complaint) console.warn(`\n[callkeeper] ${complaint}`);
  showBanner(url, port, wanted, hash);
}

start().catch((error) => {
  if (!stopped()) console.error(`\n[callkeeper] ${error.message}`);
  process.exitCode = 1;
});
