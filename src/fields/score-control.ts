import { DICTIONARY, findConcepts, type Sense, type Weights } from './dictionary';
import type { Signal } from './mapping';
import { picturesPhone } from './mask';
import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

/** How strongly a control speaks for each sense, with every piece of evidence, and the concepts heard. */
export interface ControlScore {
  totals: Record<Sense, number>;
  evidence: [signal: string, weights: Weights, factor: number][];
  concepts: Set<string>;
  /** Whether a person sees any word that could tell what it is. */
  worded: boolean;
}

const add = (score: ControlScore, signal: string, weights: Weights, factor = 1): void => {
  for (const sense in weights) score.totals[sense as Sense] += weights[sense as Sense]! * factor;
  score.evidence.push([signal, weights, factor]);
};

/** A second text that says the same adds a little, not as much again. */
const REPEATED = 0.2;
/** In a sentence what comes first is what it is about, in an attribute what comes last. */
const SENTENCE = 40;
const ASIDE = 0.4;

/** Adds what the words of one source say. Words against a person (whose phone, whose name) count anywhere. */
function weigh(score: ControlScore, source: string, words: string, trust: number, heard: Set<string>): void {
  if (!words) return;
  const text = fold(words);
  const isAttribute = /^(?:name|id)$/.test(source);
  const found = findConcepts(text).map((index) => DICTIONARY[index]!);
  let aside = 1;
  for (const [concept, weights] of isAttribute ? found.reverse() : found) {
    if (source === 'class' && weights.other) continue;
    add(
      score,
      `${source}:${concept}`,
      weights,
      trust * (heard.has(concept) ? REPEATED : weights.person! < 0 ? 1 : aside),
    );
    heard.add(concept);
    score.concepts.add(concept);
    if (isAttribute || text.length > SENTENCE) aside = ASIDE;
  }
}

/** The sense that most speaks for, and how much. */
export const bestOf = ({ totals }: ControlScore): [sense: Sense, total: number] =>
  (Object.entries(totals) as [Sense, number][]).reduce((best, next) => (next[1] > best[1] ? next : best));

/** What a person sees outranks attributes: these are believed less once the words have decided. */
const DECIDED = 8;
const OUTRANKED = 0.4;
/** Words that mean nothing to us stand there: attributes that say "phone" or "name" are doubted. */
const SHORT = 30;
const UNKNOWN: Weights = { other: 6.5 };
/** "Phone or e-mail": nobody knows what it will hold before it is typed. */
const EITHER: Weights = { tel: -6, mail: -6, other: 3 };
/** How far each source is believed. `type=tel` is often there for the keypad; browsers check `type=email`. */
const TRUST = {
  autocomplete: 1.4,
  type: 0.6,
  email: 1.3,
  inputmode: 0.5,
  title: 0.6,
  name: 0.75,
  id: 0.6,
  class: 0.5,
  data: 0.4,
};

function weighForm(
  score: ControlScore,
  { autocomplete, type, inputMode, placeholder, title, mask, label, pattern }: ControlSnapshot,
): void {
  weigh(score, 'autocomplete', autocomplete, TRUST.autocomplete, new Set());
  const kind = type + inputMode;
  if (type !== 'text') weigh(score, 'type', type, type === 'email' ? TRUST.email : TRUST.type, new Set());
  if (/tel$|email$/.test(kind)) weigh(score, 'inputmode', inputMode, TRUST.inputmode, new Set());
  for (const [source, text, tel] of [
    ['placeholder', placeholder, 9],
    ['mask', mask, 8],
    ['label', label, 6],
    ['title', title, 6],
  ] as const)
    if (picturesPhone(text)) add(score, `${source}:mask`, { tel });
  if (/\S@\S/.test(placeholder)) add(score, 'placeholder:@', { mail: 9 });
  if (/\\d|0-9/.test(pattern) && /7|\+|10|\{3\}/.test(pattern)) add(score, 'pattern', { tel: 3 });
}

/** Weighs one control by itself; what stands around it is the business of `mapForm`. */
export function scoreControl(control: ControlSnapshot): ControlScore {
  const { label, ariaLabel, placeholder, title } = control;
  const score: ControlScore = {
    totals: { tel: 0, person: 0, mail: 0, ext: 0, code: 0, other: 0 },
    evidence: [],
    concepts: new Set(),
    worded: /[^\d ]{2}/.test(fold(`${label} ${ariaLabel} ${placeholder} ${title}`)),
  };
  weighForm(score, control);
  const seen = new Set<string>();
  weigh(score, 'label', label, 1, seen);
  weigh(score, 'aria', ariaLabel, 1, seen);
  weigh(score, 'placeholder', /@/.test(placeholder) ? '' : placeholder, 1, seen);
  weigh(score, 'title', title, TRUST.title, seen);
  if (score.worded && !seen.size && label.length < SHORT) add(score, 'label:unknown', UNKNOWN);
  if (seen.has('tel') && seen.has('mail')) add(score, 'label:either', EITHER);

  const told = new Set<string>();
  const factor = seen.size && bestOf(score)[1] >= DECIDED ? OUTRANKED : 1;
  weigh(score, 'name', lastSegment(control.name), TRUST.name * factor, told);
  weigh(score, 'id', control.id, TRUST.id * factor, told);
  weigh(score, 'class', control.className, TRUST.class * factor, told);
  weigh(score, 'data', control.data, TRUST.data * factor, told);
  return score;
}

const tenth = (weight: number): number => Math.round(weight * 10) / 10;

/** The evidence for and against one sense, and its sum. */
export const explain = (
  { evidence, totals }: ControlScore,
  sense: Sense,
): { score: number; signals: Signal[] } => ({
  score: tenth(totals[sense]),
  signals: evidence.flatMap(([signal, weights, factor]) =>
    weights[sense] ? { signal, weight: tenth(weights[sense] * factor) } : [],
  ),
});
