// Generated from src/options/schema.ts by `npm run generate`. Do not edit.

import type { Row } from '../kind';
import type { OptionName } from './options';

/** All that the shipped parser knows of the options. */
export const TABLE: Readonly<Record<OptionName, Row>> = {
  forms: ['selector', 1, 'auto', 'auto marked'],
  form: ['enum', 2, null, 'on off'],
  submit: ['flag', 4, false, 'on off'],
  ignore: ['selector', 3, null],
  field: [
    'enum',
    4,
    null,
    'tel person person.first person.last person.middle email manager mail param1 param2 consent ignore',
  ],
  map: [
    'map',
    3,
    null,
    'tel person person.first person.last person.middle email manager mail param1 param2 consent ignore',
  ],
  manager: ['caller', 11, null, '', 60],
  mail: ['mail', 11, null],
  person: ['text', 11, null, '', 500],
  param1: ['text', 11, null, '', 500],
  param2: ['text', 11, null, '', 500],
  partner: ['cyrillic', 3, null, '', 100],
  title: ['text', 11, null, '', 500],
  country: ['country', 7, 'auto', 'auto'],
  countries: ['codes', 7, [], 'all'],
  check: ['enum', 7, 'possible', 'possible valid off'],
  invalid: ['enum', 7, 'warn', 'warn block skip'],
  messageTel: ['text', 7, null, '', 300],
  messageCountry: ['text', 7, null, '', 300],
  lang: ['lang', 3, null],
  send: ['enum', 3, 'auto', 'auto submit success'],
  dedupe: ['number', 3, 60, '', 86400, 0],
  limit: ['number', 1, 3, '', 60, 1],
  consent: [
    'list',
    3,
    [],
    'off ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage',
  ],
  pii: ['enum', 1, 'raw', 'raw hash none'],
  storage: ['enum', 1, 'session', 'session local off'],
  dataLayer: ['name', 1, 'dataLayer', 'off'],
  events: ['enum', 3, 'calls', 'calls all'],
  metrika: ['digits', 1, 'off', 'auto off'],
  userData: ['flag', 3, false, 'on off'],
  wait: ['number', 3, 15, '', 600, 0],
  leave: ['enum', 3, 'settle', 'settle hold off'],
  hold: ['number', 3, 800, '', 1500, 0],
  redeliver: ['enum', 1, 'queued', 'queued unacked off'],
  debug: ['flag', 1, false, 'on off'],
  dryRun: ['flag', 3, false, 'on off'],
};
