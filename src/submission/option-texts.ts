import { complain, type Complaint } from '../options/complaint';
import type { PhoneRules } from '../phone/rules';
import { cleanText } from './clean-text';
import { createLookup, textsOf } from './lookup';
import { parseMail } from './mail';
import { parseManager } from './manager';
import { parsePartner } from './partner';
import { LONGEST, type Payload } from './payload';
import { cleanPerson, joinPerson } from './person';
import { fillPlaceholders } from './placeholders';
import type { ControlValue, PageContext, SubmissionOptions } from './values';

/** Everything of a payload but the phone. */
export type Extras = Omit<Payload, 'tel'>;

type TextOption = 'person' | 'param1' | 'param2' | 'title';

/** What a submission is built from; `complaints` are added to. */
export interface Sources {
  values: readonly ControlValue[];
  options: SubmissionOptions;
  page: PageContext;
  complaints: Complaint[];
}

/** A function that fills the placeholders of an option. */
const createFill =
  ({ values, options, page, complaints }: Sources, person: string) =>
  (option: TextOption, title: string): string => {
    const unknown = new Set<string>();
    const lookup = createLookup(values, page, person, title);
    const text = fillPlaceholders(options[option] ?? '', lookup, unknown);
    for (const name of unknown)
      complaints.push({ option, text: `{${cleanText(name, 60)}} is no placeholder; left empty` });
    return text;
  };

/** A function that takes what a declared control holds, else the option; what nobody can use is told. */
const createPick =
  ({ values, options, complaints }: Sources) =>
  <T>(option: 'manager' | 'mail' | 'partner', parse: (given: unknown, refused: string[]) => T): T | null => {
    for (const given of [textsOf(values, ({ field }) => field === option, 'text'), options[option]]) {
      const refused: string[] = [];
      const parsed = given ? parse(given, refused) : null;
      if (given && (!parsed || refused.length)) complaints.push(complain(option, given, 'left out'));
      if (parsed) return parsed;
    }
    return null;
  };

/** What goes along with the phone, without empty keys and in the order of the service's guide; and the form's title. */
export function buildExtras(
  sources: Sources,
  rules: PhoneRules,
  country: string,
): { extras: Extras; title: string } {
  const { values, options, page } = sources;
  const typed = joinPerson(values, () => options.lang ?? page.lang);
  const isDeclared = values.some(({ field, declared }) => declared && /^person/.test(field ?? ''));
  const fill = createFill(sources, typed);
  const pick = createPick(sources);
  const title = cleanText(fill('title', page['form.title']), LONGEST.param1) || page['form.title'];
  const param = (key: 'param1' | 'param2'): string =>
    cleanText(textsOf(values, ({ field }) => field === key) || fill(key, title), LONGEST[key]);
  const all: { [Key in keyof Extras]-?: Extras[Key] | null } = {
    // A control that the owner declared, else the owner's own text, else what was guessed to be the name.
    person: (isDeclared && typed) || cleanPerson(fill('person', title)) || typed,
    manager: pick('manager', (given) => parseManager(String(given), rules, country)),
    mail: pick('mail', parseMail),
    partner: pick('partner', (given) => parsePartner(String(given))),
    param1: param('param1'),
    param2: param('param2'),
  };
  const given = Object.entries(all).filter(([, value]) => value);
  return { extras: Object.fromEntries(given), title };
}
