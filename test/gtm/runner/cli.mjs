#!/usr/bin/env node
/** `npm run gtm:test -- [--json] [--strict] FILE.tpl …`: exit code 0 when all pass, 1 otherwise, 2 for wrong usage. */

import { readFileSync } from 'node:fs';
import { describe, isGood, summarise } from './report.mjs';
import { runTemplate } from './run-template.mjs';

const USAGE = `Usage: npm run gtm:test -- [--json] [--strict] FILE.tpl …

Runs the tests of Google Tag Manager web templates outside the tag manager.

  --json    print an array of {file, passed, failed, error, coverage, failures, findings}
  --strict  check permissions on mocked calls too, try the template without each of its
            permissions, and fail on findings that are errors
`;

/** @param {string} file @param {boolean} strict */
function runFile(file, strict) {
  try {
    return { file, ...runTemplate(readFileSync(file, 'utf8'), { strict }) };
  } catch (error) {
    return { file, ...runTemplate(''), error: /** @type {Error} */ (error).message };
  }
}

/** @param {string[]} args @returns {number} the exit code */
function main(args) {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0 || flags.some((flag) => flag !== '--json' && flag !== '--strict')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const strict = flags.includes('--strict');
  const json = flags.includes('--json');
  const reports = files.map((file, index) => {
    const report = runFile(file, strict);
    if (json) process.stderr.write(`${index + 1}/${files.length} ${file}\n`);
    else process.stdout.write(`${describe(report)}\n`);
    return report;
  });
  process.stdout.write(json ? `${JSON.stringify(reports, null, 2)}\n` : `\n${summarise(reports)}\n`);
  return reports.every((report) => isGood(report, strict)) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
