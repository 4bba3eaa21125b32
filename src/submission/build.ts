import type { Complaint } from '../options/complaint';
import { samePhone } from '../phone/looks-like-phone';
import type { PhoneReading, PhoneRules } from '../phone/rules';
import { joinPhone, readJoined, type JoinedPhone } from './join-phone';
import { buildExtras, type Sources } from './option-texts';
import type { Payload } from './payload';
import type { ControlValue, PageContext, Problem, SubmissionOptions } from './values';

/** What an attempt comes to: a payload, a problem, or, for a wrong number that may still go out, both. */
export interface Submission {
  payload: Payload | null;
  /** The form's title with its placeholders filled. */
  title: string;
  problem: Problem | null;
  complaints: Complaint[];
}

/** A number whose rules are not on board passes also where all others must be given out. */
function isWrong({ verdict, country }: PhoneReading, { check }: SubmissionOptions): boolean {
  if (check === 'off') return false;
  return verdict === 'impossible' || (check === 'valid' && verdict !== 'valid' && country !== null);
}

/** Of a country that is not on board nobody can say that it is not on a list that names such a one. */
const isForbidden = ({ country }: PhoneReading, countries: readonly string[], rules: PhoneRules): boolean =>
  countries.length > 0 &&
  (country ? !countries.includes(country) : countries.every((one) => rules.knows(one)));

/** The country of numbers typed without a code: the owner's word, else what the form and the page tell. */
function countryOf(joined: JoinedPhone, { options, page, complaints }: Sources, rules: PhoneRules): string {
  const { country } = options;
  if (country === 'auto') return rules.guessCountry({ ...joined, hostname: page.hostname });
  if (!rules.knows(country)) {
    const text = `no phone rules of ${country} here; its numbers need their country code`;
    complaints.push({ option: 'country', text });
  }
  return country;
}

function findReason(
  reading: PhoneReading | null,
  { values, options }: Sources,
  rules: PhoneRules,
  manager = '',
): Problem['reason'] | null {
  // A box that the form requires and nobody ticked: whatever else is right, no call.
  if (values.some(({ field, required, checked }) => field === 'consent' && required && !checked))
    return 'no_consent_box';
  if (!reading || (options.check === 'off' && reading.digits.length < 5)) return 'empty_phone';
  if (samePhone(manager, reading.digits)) return 'same_as_manager';
  if (isWrong(reading, options)) return 'invalid_phone';
  return isForbidden(reading, options.countries, rules) ? 'country' : null;
}

/** The whole way from what the controls hold to what CallKeeper gets, or to what is wrong. */
export function buildSubmission(
  values: readonly ControlValue[],
  options: SubmissionOptions,
  page: PageContext,
  rules: PhoneRules,
): Submission {
  const complaints: Complaint[] = [];
  const sources = { values, options, page, complaints };
  const joined = joinPhone(values);
  const country = countryOf(joined, sources, rules);
  const reading = readJoined(joined, rules, country);
  const { extras, title } = buildExtras(sources, rules, country);
  const reason = findReason(reading, sources, rules, extras.manager);
  const tel = reading?.digits ?? '';
  const sendable = reason === 'invalid_phone' && /^\d{10,15}$/.test(tel);
  return {
    payload: tel && (!reason || sendable) ? { tel, ...extras } : null,
    title,
    problem: reason && { reason, control: joined.control, sendable, tel },
    complaints,
  };
}
