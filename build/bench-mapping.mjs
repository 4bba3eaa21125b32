#!/usr/bin/env node
// Measures the mapping on a folder of labelled forms: npm run bench:mapping -- FOLDER [--html FILE] [--json FILE] [--misses]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEngine } from './mapping/engine.mjs';
import { measure } from './mapping/measure.mjs';
import { renderHtml, renderMiss, renderText } from './mapping/report.mjs';

const USAGE = `npm run bench:mapping -- FOLDER [--html FILE] [--json FILE] [--misses]

FOLDER       holds labels.json and the forms it names
--html FILE  a page with the tables and every form that holds a miss, rendered
--json FILE  everything as JSON
--misses     the evidence of every miss, not only the miss`;

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A line that is drawn over itself on a terminal, and nothing elsewhere but every fifth of the way. */
function showProgress(done, total) {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r${done} of ${total} forms${done === total ? '\n' : ''}`);
  else if (done % Math.ceil(total / 5) === 0 || done === total) stderr.write(`${done} of ${total} forms\n`);
}

function readLabels(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
  } catch (error) {
    console.error(`No usable labels.json in ${folder}: ${error.message}`);
    return process.exit(2);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    html: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [folder] = positionals;
if (!folder || values.help) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}

const read = ({ file }) => readFileSync(join(folder, file), 'utf8');
const result = measure(await loadEngine(ROOT), readLabels(folder), read, showProgress);
console.log(renderText(result));
for (const miss of result.misses) console.log(renderMiss(miss, values.misses));
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
if (values.html) writeFileSync(values.html, renderHtml(result, read));
