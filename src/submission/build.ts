import { samePhone } from '../phone/looks-like-phone';
import type { PhoneReading, PhoneRules } from '../phone/rules';
import { countryOf, joinPhone, readJoined, type JoinedPhone } from './join-phone';
import { buildExtras } from './option-texts';
import type { Payload } from './payload';
import type { Complaint, ControlValue, PageContext, Problem, SubmissionSettings } from './values';

/** What an attempt comes to: a payload, a problem, or, for a wrong number that may still go out, both. */
export interface Submission {
  payload: Payload | null;
  /** `+79161234567`; null where the number is wrong. */
  e164: string | null;
  /** ISO letters of the visitor's number, as far as it tells. */
  country: string | null;
  /** The form's title with its placeholders filled. */
  title: string;
  problem: Problem | null;
  complaints: Complaint[];
}

interface Judged {
  reading: PhoneReading | null;
  settings: SubmissionSettings;
  rules: PhoneRules;
  manager: string | undefined;
}

/** A number whose rules are not on board passes also where all others must be given out. */
function isWrong({ verdict, digits, country }: PhoneReading, { check }: SubmissionSettings): boolean {
  if (check === 'off') return digits.length < 5;
  return verdict === 'impossible' || (check === 'valid' && verdict !== 'valid' && country !== null);
}

/** Of a country that is not on board nobody can say that it is not on a list that names such a one. */
function isForbidden(
  { country }: PhoneReading,
  { countries }: SubmissionSettings,
  rules: PhoneRules,
): boolean {
  if (!countries.length) return false;
  return country ? !countries.includes(country) : countries.every((one) => rules.knows(one));
}

function reasonOf({ reading, settings, rules, manager }: Judged): Problem['reason'] | null {
  if (!reading) return 'empty_phone';
  if (manager && samePhone(manager, reading.digits)) return 'same_as_manager';
  if (isWrong(reading, settings)) return 'invalid_phone';
  return isForbidden(reading, settings, rules) ? 'country' : null;
}

/** A box that the form requires and nobody ticked: whatever else is right, no call. */
const untickedBox = (values: readonly ControlValue[]): ControlValue | undefined =>
  values.find(({ field, required, checked }) => field === 'consent' && required && !checked);

function judge(values: readonly ControlValue[], { control }: JoinedPhone, judged: Judged): Problem | null {
  const tel = judged.reading?.digits ?? '';
  const box = untickedBox(values);
  if (box) return { reason: 'no_consent_box', control: box.control, sendable: false, tel };
  const reason = reasonOf(judged);
  return reason && { reason, control, sendable: reason === 'invalid_phone' && /^\d{10,15}$/.test(tel), tel };
}

/** The whole way from what the controls hold to what CallKeeper gets, or to what is wrong. */
export function buildSubmission(
  values: readonly ControlValue[],
  settings: SubmissionSettings,
  context: PageContext,
  rules: PhoneRules,
): Submission {
  const complaints: Complaint[] = [];
  const joined = joinPhone(values);
  const country = countryOf(joined, settings.country, context, rules);
  if (!rules.knows(country)) {
    const text = `phone rules of ${country} are not in this file; its numbers need their country code`;
    complaints.push({ option: 'country', text });
  }
  const reading = readJoined(values, joined, rules, country);
  const { extras, title } = buildExtras({ values, settings, page: context, complaints }, rules, country);
  const problem = judge(values, joined, { reading, settings, rules, manager: extras.manager });
  const goes = !!reading && (!problem || problem.sendable);
  return {
    payload: goes ? { tel: reading.digits, ...extras } : null,
    e164: reading && reading.verdict !== 'impossible' ? '+' + reading.digits : null,
    country: reading?.country ?? null,
    title,
    problem,
    complaints,
  };
}
