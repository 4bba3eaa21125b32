import { JSDOM } from 'jsdom';

/** Labels that are not scored: doubtful ones, and the pieces of split numbers. */
const UNSCORED = new Set(['?', 'login-or-mail', 'tel.code', 'tel.part', 'tel.ext']);

const classOf = (name) =>
  /^tel$/.test(name)
    ? 'tel'
    : /^person/.test(name)
      ? 'person'
      : /^(?:mail|email)$/.test(name)
        ? 'mail'
        : null;

/** What a peer said of a control; DuckDuckGo's `user` on an e-mail address counts as the address. */
const peerClass = (peer, said, label) =>
  peer === 'duckduckgo' && said === 'user' && label === 'mail' ? 'mail' : classOf(said ?? '');

const newTally = () =>
  Object.fromEntries(['tel', 'person', 'mail'].map((name) => [name, { hit: 0, extra: 0, missed: 0 }]));

/** Precision, recall and F1 of one class. */
export const ratesOf = ({ hit, extra, missed }) => ({
  precision: hit + extra ? hit / (hit + extra) : 1,
  recall: hit + missed ? hit / (hit + missed) : 1,
  f1: hit + extra + missed ? (2 * hit) / (2 * hit + extra + missed) : 1,
});

function count(tallies, wanted, found) {
  for (const tally of tallies) {
    if (wanted && wanted === found) tally[wanted].hit++;
    else {
      if (wanted) tally[wanted].missed++;
      if (found) tally[found].extra++;
    }
  }
}

/** Reads and maps everything in a page that is a form; the one with most labelled controls is the one judged. */
function mapPage(engine, html) {
  const { document } = new JSDOM(html).window;
  const roots = [...document.querySelectorAll('form'), ...engine.findPseudoForms(document)];
  const found = new Map();
  let main = null;
  for (const root of roots) {
    const reading = engine.readForm(root);
    const mapping = engine.mapForm(reading.snapshot);
    const keys = reading.controls.map((control) => control.getAttribute('data-k'));
    const labelled = keys.filter((key) => key !== null).length;
    if (!main || labelled > main.labelled) main = { labelled, mapping, reading };
    for (const [index, key] of keys.entries()) {
      if (key === null || found.has(key)) continue;
      const field = mapping.fields.find(({ control }) => control === index) ?? null;
      found.set(key, { field, snapshot: reading.snapshot.controls[index] });
    }
  }
  return { found, main };
}

const line = (signals) =>
  signals.map(({ signal, weight }) => `${signal} ${weight > 0 ? '+' : ''}${weight}`).join(', ');

/** Why a control was not what it should have been: the evidence for what it was taken for and for what it is. */
function explainMiss(engine, entry, wanted) {
  if (!entry) return 'not read (hidden, secret, excluded or in no form)';
  const { field, snapshot } = entry;
  const score = engine.scoreControl(snapshot);
  const taken = field
    ? `taken for ${field.field} ${field.score}: ${line(field.signals)}`
    : 'taken for nothing';
  const other = engine.explain(score, 'other');
  const right = wanted ? engine.explain(score, wanted === 'mail' ? 'email' : wanted) : null;
  return [
    snapshot.secret ? 'secret: never read' : taken,
    right && `for ${wanted} ${right.score}: ${line(right.signals) || 'nothing'}`,
    other.signals.length && `against ${other.score}: ${line(other.signals)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function measureForm(engine, form, html, result) {
  const { found, main } = mapPage(engine, html);
  const names = [
    form.set,
    `language ${form.lang || '(none)'}`,
    ...(form.set.startsWith('cis') ? ['cis-*'] : []),
    'all',
  ];
  const groups = names.map((name) => (result.groups[name] ??= { forms: 0, ours: newTally(), peers: {} }));
  for (const group of groups) group.forms++;
  for (const { k, label, tag, type, name } of form.fields) {
    if (UNSCORED.has(label)) continue;
    const wanted = classOf(label);
    const entry = found.get(String(k));
    const ours = entry?.field ? classOf(entry.field.field) : null;
    count(
      groups.map((group) => group.ours),
      wanted,
      ours,
    );
    for (const [peer, said] of Object.entries(form.peers ?? {}))
      count(
        groups.map((group) => (group.peers[peer] ??= newTally())),
        wanted,
        peerClass(peer, said[k], label),
      );
    if (wanted !== ours) {
      const why = explainMiss(engine, entry, wanted);
      result.misses.push({
        form: form.id,
        file: form.file,
        set: form.set,
        k,
        wanted: label,
        found: entry?.field?.field ?? null,
        control: `${tag} ${type} ${name ?? ''}`.trim(),
        why,
      });
    }
  }
  judge(form, main, result);
}

function judge(form, main, result) {
  if (form.bind !== 'yes' && form.bind !== 'no') return;
  const verdict = main?.mapping.verdict ?? { bound: false, reason: 'no_phone' };
  const right = verdict.bound === (form.bind === 'yes');
  const kind = (result.verdicts.byKind[form.cat || '(none)'] ??= { right: 0, wrong: 0, bound: 0 });
  result.verdicts[right ? 'right' : 'wrong']++;
  kind[right ? 'right' : 'wrong']++;
  if (verdict.bound) kind.bound++;
  if (right) return;
  const {
    heading = '',
    buttons = '',
    id = '',
    name = '',
    class: className = '',
  } = main?.reading.snapshot ?? {};
  const why = `reason ${verdict.reason ?? 'none'}; heading "${heading}", buttons "${buttons}", id "${id}", name "${name}", class "${className}"`;
  result.misses.push({
    form: form.id,
    file: form.file,
    set: form.set,
    k: null,
    wanted: `bind: ${form.bind} (${form.cat})`,
    found: verdict.bound ? 'bound' : 'left alone',
    control: 'form',
    why,
  });
}

/** Measures every labelled form; `read` gives the HTML of one, `tick` is told how far it is. */
export function measure(engine, labels, read, tick) {
  const result = { groups: {}, verdicts: { right: 0, wrong: 0, byKind: {} }, misses: [] };
  for (const [index, form] of labels.entries()) {
    measureForm(engine, form, read(form), result);
    tick(index + 1, labels.length);
  }
  return result;
}
