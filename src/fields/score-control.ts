import { findConcepts, type Sense, type Weights } from './dictionary';
import type { Signal } from './mapping';
import { picturesPhone } from './mask';
import type { ControlAttribute, ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

/** A control being weighed: how much speaks for each sense, every piece of evidence, the concepts heard. */
export interface Candidate {
  /** Its number in the form. */
  index: number;
  control: ControlSnapshot;
  totals: Record<Sense, number>;
  evidence: [signal: string, weights: Weights, factor: number][];
  concepts: Set<string>;
}

type Trusts = Partial<Record<'type' | 'label' | ControlAttribute, number>>;

/** How far each source is believed: what browsers fill in by, what a person sees, what only machines see. */
const MACHINE: Trusts = { autocomplete: 1.4 };
const SEEN: Trusts = { label: 1, 'aria-label': 1, placeholder: 1, title: 1 };
const UNSEEN: Trusts = { type: 0.6, inputmode: 0.6, name: 0.75, id: 0.6, class: 0.6 };

/** A second text that says the same adds a little, not as much again. */
const REPEATED = 0.2;
/** In a sentence what comes first is what it is about, in an attribute what comes last. */
const SENTENCE = 40;
const ASIDE = 0.4;

/** What a person sees outranks attributes: these are believed less once the words have decided. */
const DECIDED = 8;
const OUTRANKED = 0.4;

/** Own keys alone: old libraries add some to `Object.prototype`. */
const keysOf = Object.keys as <K extends string>(owner: Partial<Record<K, unknown>>) => K[];

const add = ({ totals, evidence }: Candidate, signal: string, weights: Weights, factor = 1): void => {
  for (const sense of keysOf(weights)) totals[sense] += weights[sense]! * factor;
  evidence.push([signal, weights, factor]);
};

/** Adds what the words of some sources say; tells what was heard. */
function weigh(candidate: Candidate, trusts: Trusts, factor = 1): Set<unknown> {
  const heard = new Set<unknown>();
  for (const source of keysOf(trusts)) {
    const said = candidate.control[source];
    if (!said) continue;
    // An address for an example is the word "mail".
    const text = fold(/\S@\S/.test(said) ? 'mail' : source === 'name' ? lastSegment(said) : said);
    const found = findConcepts(text);
    let aside = 1;
    for (const [concept, weights] of trusts === UNSEEN ? found.reverse() : found) {
      candidate.concepts.add(concept);
      if (!weights || (source === 'class' && weights.other)) continue;
      // Words against a person (whose phone, whose name) count anywhere.
      const share = heard.has(weights) ? REPEATED : weights.person! < 0 ? 1 : aside;
      add(candidate, `${source}:${concept}`, weights, share * factor * trusts[source]!);
      heard.add(weights).add(concept);
      if (trusts === UNSEEN || text.length > SENTENCE) aside = ASIDE;
    }
  }
  return heard;
}

/** The sense that most speaks for, and how much. */
export const bestOf = ({ totals }: Candidate): [sense: Sense, total: number] =>
  (Object.entries(totals) as [Sense, number][]).reduce((best, next) => (next[1] > best[1] ? next : best));

/** Weighs one control by itself; what stands around it is the business of `mapForm`. */
export function scoreControl(control: ControlSnapshot, index = 0): Candidate {
  const { label, 'aria-label': aria, placeholder, title, pattern } = control;
  const candidate: Candidate = {
    index,
    control,
    totals: { tel: 0, person: 0, email: 0, 'tel.ext': 0, 'tel.code': 0, other: 0 },
    evidence: [],
    concepts: new Set(),
  };
  weigh(candidate, MACHINE);
  for (const source of ['placeholder', 'mask', 'label'] as const)
    if (picturesPhone(control[source])) add(candidate, `${source}:mask`, { tel: 8 });
  if (/\\d|0-9/.test(pattern) && /7|\+|10|\{3\}/.test(pattern)) add(candidate, 'pattern', { tel: 3 });
  // Browsers check it.
  if (control.type === 'email') add(candidate, 'type:mail', { email: 9 });

  const heard = weigh(candidate, SEEN);
  // Words that mean nothing to us stand there: attributes that say "phone" or "name" are doubted.
  if (!heard.size && /[^\d ]{2}/.test(fold(label + aria + placeholder + title)))
    add(candidate, 'label:unknown', { other: 6.5 });
  // "Phone or e-mail": nobody knows what it will hold before it is typed.
  if (heard.has('tel') && heard.has('mail')) add(candidate, 'label:either', { tel: -6, email: -6, other: 3 });
  weigh(candidate, UNSEEN, bestOf(candidate)[1] >= DECIDED ? OUTRANKED : 1);
  return candidate;
}

const tenth = (weight: number): number => Math.round(weight * 10) / 10;

/** The evidence for and against one sense, and its sum. */
export const explain = (
  { evidence, totals }: Candidate,
  sense: Sense,
): { score: number; signals: Signal[] } => ({
  score: tenth(totals[sense]),
  signals: evidence.flatMap(([signal, weights, factor]) =>
    weights[sense] ? { signal, weight: tenth(weights[sense] * factor) } : [],
  ),
});
