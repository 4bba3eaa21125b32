import { ratesOf } from './measure.mjs';

const CLASSES = ['tel', 'person', 'mail'];
const percent = (share) => (share * 100).toFixed(1).padStart(5);

const row = (tally) =>
  CLASSES.map((name) => {
    const { precision, recall, f1 } = ratesOf(tally[name]);
    return `${percent(f1)} (${percent(precision)} ${percent(recall)})`;
  }).join('  ');

/** The tables as plain text: F1 (precision, recall) in percent. */
export function renderText({ groups, verdicts, misses }) {
  const lines = [
    `${'set'.padEnd(22)} forms  ${CLASSES.map((name) => `${name}: F1 (prec. recall)`.padEnd(19)).join('  ')}`,
  ];
  const names = Object.keys(groups).sort();
  for (const name of names)
    lines.push(`${name.padEnd(22)} ${String(groups[name].forms).padStart(5)}  ${row(groups[name].ours)}`);
  lines.push(
    '',
    'others on the same controls (what they said stands in labels.json; none of them is on npm)',
  );
  for (const name of names.filter((name) => !name.startsWith('language')))
    for (const [peer, tally] of Object.entries(groups[name].peers))
      lines.push(`${`${name} ${peer}`.padEnd(28)} ${row(tally)}`);
  const total = verdicts.right + verdicts.wrong;
  lines.push(
    '',
    `bind or leave alone: ${verdicts.right} of ${total} right (${percent(total ? verdicts.right / total : 1).trim()} %)`,
  );
  for (const [kind, { right, wrong, bound }] of Object.entries(verdicts.byKind).sort())
    lines.push(
      `  ${kind.padEnd(12)} right ${String(right).padStart(3)}  wrong ${String(wrong).padStart(3)}  bound ${String(bound).padStart(3)}`,
    );
  lines.push('', `${misses.length} misses`);
  return lines.join('\n');
}

/** One line for a miss; with its evidence, two. */
export const renderMiss = ({ form, control, wanted, found, why }, withWhy) =>
  `${form}  ${control}: wanted ${wanted}, found ${found ?? 'nothing'}${withWhy ? `\n    ${why}` : ''}`;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; padding: 1rem; background: color-mix(in srgb, CanvasText 6%, Canvas); border-radius: .5rem; }
article { margin: 2rem 0; border-top: 1px solid; padding-top: 1rem; }
iframe { width: 100%; height: 22rem; border: 1px solid; border-radius: .5rem; background: #fff; resize: vertical; }
li { margin: .4rem 0; } small { opacity: .75; }`;

const renderForm = (id, misses, html) => {
  const marks = misses
    .filter(({ k }) => k !== null)
    .map(({ k }) => `[data-k="${k}"]{outline:3px solid #d00!important}`);
  const page = `<style>${marks.join('')}</style>${html}`;
  const items = misses.map(
    (miss) => `<li>${escape(renderMiss(miss, false))}<br><small>${escape(miss.why)}</small></li>`,
  );
  return `<article><h2>${escape(id)}</h2><ul>${items.join('')}</ul><iframe sandbox loading="lazy" title="${escape(id)}" srcdoc="${escape(page)}"></iframe></article>`;
};

/** The same as a page, with every form that holds a miss rendered and the missed controls outlined. */
export function renderHtml(result, read) {
  const byForm = new Map();
  for (const miss of result.misses) byForm.set(miss.form, [...(byForm.get(miss.form) ?? []), miss]);
  const articles = [...byForm].map(([id, misses]) => renderForm(id, misses, read(misses[0])));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mapping</title><style>${STYLE}</style>
<h1>Mapping</h1><pre>${escape(renderText(result))}</pre>${articles.join('\n')}</html>\n`;
}
