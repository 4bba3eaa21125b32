import type { ControlValue, PageContext, SubmissionOptions } from '../../../src/submission/values';
import { buildSubmission, type Submission } from '../../../src/submission/build';
import { rules } from '../phone/rules-of-the-cis';

export const SETTINGS: SubmissionOptions = {
  person: null,
  param1: null,
  param2: null,
  manager: null,
  mail: null,
  partner: null,
  title: null,
  country: 'auto',
  countries: [],
  check: 'possible',
  lang: null,
};

export const PAGE: PageContext = {
  'form.title': 'Заказать звонок',
  'form.id': 'callback',
  'page.title': 'Окна — Пример',
  'page.url': 'https://example.ru/okna/?utm_source=ya&utm_term=%D0%BE%D0%BA%D0%BD%D0%B0+%D0%9F%D0%92%D0%A5',
  'page.path': '/okna/',
  query: '?utm_source=ya&utm_term=%D0%BE%D0%BA%D0%BD%D0%B0+%D0%9F%D0%92%D0%A5&utm_bad=%u0430',
  hostname: 'example.ru',
  lang: 'ru',
};

let next = 0;
export const value = (
  field: ControlValue['field'],
  text: string,
  more: Partial<ControlValue> = {},
): ControlValue => ({
  control: next++,
  field,
  name: '',
  text,
  required: false,
  mask: '',
  ...more,
});

export const tel = (text = '8 (916) 123-45-67', more: Partial<ControlValue> = {}): ControlValue =>
  value('tel', text, more);

export const build = (
  values: ControlValue[],
  settings: Partial<SubmissionOptions> = {},
  page: Partial<PageContext> = {},
): Submission => buildSubmission(values, { ...SETTINGS, ...settings }, { ...PAGE, ...page }, rules);
