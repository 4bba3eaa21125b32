/** Reports for people and for programs. */

/** @typedef {import('./run-template.mjs').Report} Report */
/** @typedef {Report & {file: string}} FileReport */

/** @param {number} count @param {string} word */
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** @param {number[]} lines */
function lineRanges(lines) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const line of lines) {
    const last = ranges[ranges.length - 1];
    if (last && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** @param {FileReport} report @returns {string} */
export function describe({ file, passed, failed, error, coverage, failures, findings }) {
  if (error !== null) return `✗ ${file}\n    cannot be run: ${error}`;
  const { statements, branches, uncovered } = coverage;
  const missed = uncovered.length > 0 ? `; not reached: lines ${lineRanges(uncovered)}` : '';
  return [
    `${failed > 0 ? '✗' : '✓'} ${file}: ${passed} passed, ${failed} failed`,
    `    coverage: ${statements} % of statements, ${branches} % of branches${missed}`,
    ...failures.map((one) => `    ✗ ${one.name}\n        ${one.error}`),
    ...findings.map(({ severity, check, message }) => `    ${severity} (${check}): ${message}`),
  ].join('\n');
}

/** @param {FileReport[]} reports */
export function summarise(reports) {
  const sum = (/** @type {(report: FileReport) => number} */ of) =>
    reports.reduce((all, one) => all + of(one), 0);
  const passed = sum((one) => one.passed);
  const failed = sum((one) => one.failed);
  const broken = sum((one) => (one.error === null ? 0 : 1));
  const tail = broken > 0 ? `, ${counted(broken, 'template')} could not be run` : '';
  return `${counted(reports.length, 'template')}: ${counted(passed, 'test')} passed, ${failed} failed${tail}`;
}

/** @param {FileReport} report @param {boolean} strict */
export function isGood({ failed, error, findings }, strict) {
  return failed === 0 && error === null && !(strict && findings.some(({ severity }) => severity === 'error'));
}
