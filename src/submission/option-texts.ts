import type { PhoneRules } from '../phone/rules';
import { cleanText } from './clean-text';
import { createLookup } from './lookup';
import { parseMail } from './mail';
import { parseManager } from './manager';
import { parsePartner } from './partner';
import { LIMITS, type Mail, type Payload } from './payload';
import { cleanPerson, joinPerson } from './person';
import { fillPlaceholders } from './placeholders';
import type { Complaint, ControlValue, PageContext, SubmissionSettings } from './values';

/** Everything of a payload but the phone. */
export type Extras = Omit<Payload, 'tel'>;

type TextOption = 'person' | 'param1' | 'param2' | 'title';

interface Sources {
  values: readonly ControlValue[];
  settings: SubmissionSettings;
  page: PageContext;
  complaints: Complaint[];
}

const quote = (text: string): string => `"${cleanText(text, 60)}"`;

/** What stands in controls of one meaning, unticked boxes apart. */
const typedIn = (
  values: readonly ControlValue[],
  field: ControlValue['field'],
  key: 'text' | 'choice',
): string =>
  values
    .filter((value) => value.field === field && value.checked !== false)
    .map((value) => value[key] || value.text)
    .filter(Boolean)
    .join(', ');

/** A function that fills the placeholders of an option. */
function createFill({ values, settings, page, complaints }: Sources): (option: TextOption) => string {
  const person = joinPerson(values, settings.lang ?? page.lang);
  const lookup = createLookup(values, page, () => person);
  return (option) => {
    const unknown: string[] = [];
    const text = fillPlaceholders(settings[option] ?? '', lookup, unknown);
    for (const name of unknown) {
      complaints.push({ option, text: `{${cleanText(name, 60)}} is no placeholder; left empty` });
    }
    return text;
  };
}

/** A control that the owner declared, else the owner's own text, else what was guessed to be the name. */
function personOf({ values, settings, page }: Sources, fill: (option: TextOption) => string): string {
  const typed = joinPerson(values, settings.lang ?? page.lang);
  const declared = values.some(({ field, declared }) => declared && /^person/.test(field ?? ''));
  return (declared && typed) || cleanPerson(fill('person')) || typed;
}

function managerOf({ values, settings, complaints }: Sources, rules: PhoneRules, country: string): string {
  for (const text of [typedIn(values, 'manager', 'text'), settings.manager ?? '']) {
    const manager = parseManager(text, rules, country);
    if (manager) return manager;
    if (text.trim())
      complaints.push({ option: 'manager', text: `${quote(text)} is no phone and no office; left out` });
  }
  return '';
}

function mailOf({ values, settings, complaints }: Sources): Mail | null {
  for (const given of [typedIn(values, 'mail', 'text'), settings.mail]) {
    const { mail, refused } = parseMail(given);
    if (refused.length) {
      complaints.push({
        option: 'mail',
        text: `${refused.map(quote).join(', ')} left out: no address, no known key`,
      });
    }
    if (mail) return mail;
  }
  return null;
}

function partnerOf({ settings, complaints }: Sources): string {
  const given = settings.partner ?? '';
  const partner = parsePartner(given);
  if (given.trim() && !partner) {
    complaints.push({
      option: 'partner',
      text: `${quote(given)} is more than Russian letters and spaces; left out`,
    });
  }
  return partner;
}

/** What goes along with the phone, without empty keys and in the order of the service's guide; and the form's title. */
export function buildExtras(
  sources: Sources,
  rules: PhoneRules,
  country: string,
): { extras: Extras; title: string } {
  const { values, page } = sources;
  const title = cleanText(createFill(sources)('title'), LIMITS.param1) || page.formTitle;
  const titled = { ...sources, page: { ...page, formTitle: title } };
  const fill = createFill(titled);
  const param = (key: 'param1' | 'param2') =>
    cleanText(typedIn(values, key, 'choice') || fill(key), LIMITS[key]);
  const all: { [Key in keyof Extras]-?: Extras[Key] | null } = {
    person: personOf(titled, fill),
    manager: managerOf(sources, rules, country),
    mail: mailOf(sources),
    partner: partnerOf(sources),
    param1: param('param1'),
    param2: param('param2'),
  };
  const given = Object.entries(all).filter(([, value]) => value);
  return { extras: Object.fromEntries(given), title };
}
