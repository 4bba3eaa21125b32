import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './shell.mjs';

/** From vitest's report: a file that could not even be loaded counts as one failure. */
function countReport(path, code) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + unloaded;
    return { passed: report.numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs vitest with its usual progress and counts from its report. */
export async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'ck-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runTool('vitest', 'run', ...reporters, ...args);
    return countReport(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
