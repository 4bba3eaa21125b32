// `npm run bench`: what the script costs a page, beside other scripts that listen to forms. Time depends on
// the machine, so all of them run in turn in one run, and what counts is the ratio.
//   npm run bench                 every page, every contender: some minutes
//   npm run bench -- --quick      small pages, one round
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { findEngine } from '../test/browser/harness/engines.mjs';
import { contenders } from './bench/contenders.mjs';
import { measure, openBench } from './bench/measure.mjs';
import { median, printTable } from './bench/table.mjs';

const quick = process.argv.includes('--quick');
const sizes = quick ? [10, 1000] : [10, 1000, 10_000];
const rounds = (forms) => (quick || forms > 1000 ? 1 : 3);

if (!existsSync('dist/ck-autobind.min.js')) throw new Error('npm run build comes first');
const executablePath = findEngine('chromium');
if (!executablePath) throw new Error('Chromium is needed; CHROMIUM_PATH may name it');

const scripts = await contenders();
const bench = await openBench(executablePath, scripts);
const results = [];
try {
  for (const throttle of [1, 6]) {
    for (const forms of sizes) {
      for (const name of Object.keys(scripts)) {
        const runs = [];
        for (let round = 0; round < rounds(forms); round++) {
          process.stderr.write(`${throttle}× slower, ${forms} forms, ${name}, round ${round + 1} …\n`);
          runs.push(await measure(bench, { name, forms, throttle }));
        }
        const keys = Object.keys(runs[0]);
        const measured = Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))]));
        results.push({ name, forms, throttle, rounds: runs.length, ...measured });
      }
      printTable(results.filter((result) => result.forms === forms && result.throttle === throttle));
    }
  }
} finally {
  await bench.close();
}

await mkdir('reports', { recursive: true });
const report = { date: new Date().toISOString(), browser: bench.version, node: process.version, results };
await writeFile('reports/bench.json', `${JSON.stringify(report, null, 2)}\n`);
console.log('\nreports/bench.json is written');
