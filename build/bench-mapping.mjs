// Draft: replaced below.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { build } from 'esbuild';
const folder = process.argv[2];
const out = await build({ stdin: { contents: `export { readForm } from './src/page/read-form'; export { findPseudoForms } from './src/page/pseudo-form'; export { mapForm } from './src/fields/map-form';`, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, format: 'esm', write: false });
const { readForm, mapForm, findPseudoForms } = await import('data:text/javascript;base64,' + Buffer.from(out.outputFiles[0].text).toString('base64'));
const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
const CLASS = (l) => l === 'tel' ? 'tel' : l.startsWith('person') ? 'person' : l === 'mail' ? 'mail' : null;
const OURS = (f) => f === 'tel' ? 'tel' : f.startsWith('person') ? 'person' : f === 'email' ? 'mail' : null;
const boundDdg=[];const stats = {}; const misses = []; const verdicts = [];
const tally = (set, cls, kind) => { for (const s of set) { stats[s] ??= {}; stats[s][cls] ??= { tp: 0, fp: 0, fn: 0 }; stats[s][cls][kind]++; } };
for (const form of labels) {
  const dom = new JSDOM(readFileSync(join(folder, form.file), 'utf8'));
  const { document } = dom.window;
  const roots = [...document.querySelectorAll('form'), ...findPseudoForms(document)];
  const got = new Map(); let main = null;
  for (const root of roots) {
    const reading = readForm(root); const mapping = mapForm(reading.snapshot);
    for (const f of mapping.fields) { const k = reading.controls[f.control].getAttribute('data-k'); if (k !== null && !got.has(k)) got.set(k, f); }
    const n = reading.controls.filter((c) => c.hasAttribute('data-k')).length;
    if (!main || n > main.n) main = { n, mapping, reading };
  }
  if (form.bind===null && main?.mapping.verdict.bound) boundDdg.push(form.id+' '+JSON.stringify([main.reading.snapshot.id,main.reading.snapshot.heading.slice(0,50),main.reading.snapshot.buttons,main.reading.controls.length]));
  if (process.env.C && (form.bind==='maybe' || (form.bind===null && /checkout|contact|booking/.test(form.id) && form.fields.some(f=>f.label==='tel')))) console.log('C', form.id, main?.mapping.verdict.reason ?? 'bound', JSON.stringify([main?.reading.snapshot.id,main?.reading.snapshot.name,main?.reading.snapshot.className,main?.reading.snapshot.action,main?.reading.snapshot.heading.slice(0,50),main?.reading.snapshot.buttons,main?.reading.controls.length]));
  const sets = [form.set, form.set.startsWith('cis') ? 'cis' : null, 'all'].filter(Boolean);
  for (const x of form.fields) {
    if (['?', 'login-or-mail', 'tel.code', 'tel.part', 'tel.ext'].includes(x.label)) continue;
    const want = CLASS(x.label); const f = got.get(String(x.k)); const have = f ? OURS(f.field) : null;
    if (want && want === have) { tally(sets, want, 'tp'); continue; }
    if (want) tally(sets, want, 'fn');
    if (have) tally(sets, have, 'fp');
    if (want || have) { const e = document.querySelector(`[data-k="${x.k}"]`); const idx = main?.reading.controls.indexOf(e); const c = main?.reading.snapshot.controls[idx];
      misses.push(`${form.id} [${form.lang} ${form.cat}] want=${x.label} have=${f?.field ?? '-'} (${f?.score ?? ''}) ${f ? f.signals.map((s) => s.signal + s.weight).join(' ') : ''} :: ${c ? JSON.stringify({ t: c.type, n: c.name, i: c.id, c: c.className, p: c.placeholder, l: c.label, a: c.ariaLabel, ti: c.title, ac: c.autocomplete, m: c.mask, d: c.data, s: c.secret || undefined }) : e?.outerHTML.slice(0, 200)}`); }
  }
  if (form.bind === 'yes' || form.bind === 'no') {
    const ok = (form.bind === 'yes') === !!main?.mapping.verdict.bound; verdicts.push(ok);
    if (!ok) misses.push(`VERDICT ${form.id} ${form.cat} want=${form.bind} have=${main?.mapping.verdict.reason ?? 'bound'} why=${form.why} :: ${JSON.stringify({ ...main?.reading.snapshot, controls: main?.reading.snapshot.controls.map((c) => c.type[0] + ':' + (c.label || c.placeholder || c.name)).join('; ') })}`);
  }
}
if(process.env.B)for(const b of boundDdg)console.log(b);
for (const [s, cls] of Object.entries(stats)) console.log(s, Object.entries(cls).map(([c, { tp, fp, fn }]) => `${c} F1=${(200 * tp / (2 * tp + fp + fn)).toFixed(1)} (tp${tp} fp${fp} fn${fn})`).join('  '));
console.log('verdict', verdicts.filter(Boolean).length, '/', verdicts.length);
writeFileSync('/tmp/misses.txt', misses.join('\n'));
