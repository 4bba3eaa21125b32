// `npm run lab:delivery`: how many of the widget's requests survive a native submit, in three engines. Prints the
// table and writes it into docs/delivery.md. LAB_TRIALS=20 for more trials a cell; CK_ENGINES as in `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const folder = mkdtempSync(join(tmpdir(), 'ck-lab-'));
const report = process.env.LAB_REPORT ?? join(folder, 'cells.jsonl');
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'build/lab/vitest.config.ts'], {
  stdio: 'inherit',
  env: { ...process.env, LAB_REPORT: report },
});

const ENGINES = ['chromium', 'firefox', 'webkit'];
const cells = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });

const rows = [
  ...new Set(cells.map(({ network, transport, leave }) => [network, transport, leave].join('|'))),
];
const cellOf = (row, engine) => {
  const found = cells.find(
    (cell) => cell.engine === engine && [cell.network, cell.transport, cell.leave].join('|') === row,
  );
  return found ? `${found.arrived}/${found.trials}` : '–';
};
const table = [
  `| connection | widget asks by | \`data-ck-leave\` | ${ENGINES.join(' | ')} |`,
  `|---|---|---|${ENGINES.map(() => '---|').join('')}`,
  ...rows.map(
    (row) =>
      `| ${row.split('|').join(' | ')} | ${ENGINES.map((engine) => cellOf(row, engine)).join(' | ')} |`,
  ),
].join('\n');
console.log(`\n${table}`);

const [START, END] = ['<!-- lab:delivery -->', '<!-- /lab:delivery -->'];
const path = 'docs/delivery.md';
const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
if (status === 0 && text.includes(START)) {
  const [before] = text.split(START);
  const [, after] = text.split(END);
  const page = `${before}${START}\n\n${table}\n\n${END}${after}`;
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
}
process.exitCode = status ?? 1;
