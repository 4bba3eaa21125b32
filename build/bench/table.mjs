/** The middle one; of two, the higher. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const columns = [
  ['start', 'start ms'],
  ['touch', 'touch ms'],
  ['first', 'first attempt ms'],
  ['next', 'next attempt ms'],
  ['insert', '10,000 nodes ms'],
  ['heap', 'heap KiB'],
];

/** A number, and how many times ours it is. */
const cell = (value, ours) => {
  const ratio = ours > 0 ? value / ours : NaN;
  return Number.isFinite(ratio) && ratio >= 0
    ? `${value.toFixed(1)} (${ratio.toFixed(ratio < 10 ? 1 : 0)}×)`
    : value.toFixed(1);
};

/** Contenders as rows, with ratios to the first of them. */
export function printTable(results) {
  const [ours] = results;
  const rows = results.map((result) => [
    result.name,
    ...columns.map(([key]) => cell(result[key], ours[key])),
  ]);
  const lines = [['', ...columns.map(([, title]) => title)], ...rows];
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  console.log(`\n${ours.forms} forms, CPU ${ours.throttle}× slower (in brackets: times ours)`);
  for (const line of lines)
    console.log(
      line
        .map((text, at) => text.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    );
}
