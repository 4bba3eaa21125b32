import { describe, expect, it } from 'vitest';
import { mapForm } from '../../src/fields/map-form';
import type { FormMapping } from '../../src/fields/mapping';
import type { ControlSnapshot, FormSnapshot } from '../../src/fields/snapshot';
import { FORMS } from './form-words';
import { LABELS, type Meaning } from './words';

const CONTROL: ControlSnapshot = {
  ...{
    name: '',
    id: '',
    class: '',
    autocomplete: '',
    inputmode: '',
    placeholder: '',
    pattern: '',
    title: '',
  },
  ...{ maxlength: '', tabindex: '', 'aria-label': '', type: 'text', mask: '', label: '', choices: '' },
  ...{ declared: null, required: false, hidden: false, recipient: false, secret: false },
};
const PHONE: ControlSnapshot = { ...CONTROL, type: 'tel', label: 'Телефон', name: 'phone' };

const map = (controls: ControlSnapshot[], heading = '', buttons = ''): FormMapping => {
  const form: FormSnapshot = {
    ...{ id: '', name: '', class: '', action: '', method: '', role: '', 'aria-label': '' },
    ...{ heading, above: '', buttons, controls },
  };
  return mapForm(form);
};

/** What a label may be taken for. */
const WANTED: Record<Meaning, RegExp> = {
  tel: /^tel$/,
  person: /^person/,
  first: /^person\.first$/,
  last: /^person\.last$/,
  middle: /^person\.middle$/,
  email: /^email$/,
  none: /^(?:nothing|tel\.(?:code|ext))$/,
};

/** Mistakes that are known and not mended yet: the test fails when there are more, and when there are fewer. */
const KNOWN: Record<string, string[]> = {
  en: ['none: User name is person'],
  hy: ['tel: Հեռ. is nothing'],
  'yes uz': ['>Ro‘yxatdan o‘tish kursga is registration'],
  'login de': ['Anmelden>Anmelden is yes'],
  'promo ru': ['Активация купона>Активировать is yes'],
  'search tr': ['>Ara is yes'],
};

describe('a label alone tells what its control is', () => {
  it.each(Object.entries(LABELS))('in %s', (language, byMeaning) => {
    const wrong = Object.entries(byMeaning).flatMap(([meaning, texts]) =>
      texts.split('|').flatMap((label) => {
        const control = { ...CONTROL, label };
        const { fields } = map(meaning === 'tel' ? [control] : [control, PHONE]);
        const found = fields.find(({ control }) => control === 0)?.field ?? 'nothing';
        return WANTED[meaning as Meaning].test(found) ? [] : [`${meaning}: ${label} is ${found}`];
      }),
    );
    expect(wrong).toEqual(KNOWN[language] ?? []);
  });
});

const cases = Object.entries(FORMS).flatMap(([kind, byLanguage]) =>
  Object.entries(byLanguage).map(([language, texts]) => ({ kind, language, texts })),
);

describe('a heading and a button tell whether a form with a phone is one to call back', () => {
  it.each(cases)('$kind in $language', ({ kind, language, texts }) => {
    const wrong = texts.split('|').flatMap((text) => {
      const [heading, buttons] = text.split('>');
      const { bound, reason } = map([PHONE], heading, buttons).verdict;
      return bound === (kind === 'yes') ? [] : [`${text} is ${reason ?? 'yes'}`];
    });
    expect(wrong).toEqual(KNOWN[`${kind} ${language}`] ?? []);
  });
});
