import { callingCodeOf } from './calling-codes';
import type { Numbering } from './numbering';

/** What a page tells of the country whose numbers are typed without a country code. */
export interface CountryEvidence {
  mask?: string;
  /** A calling code chosen beside the control. */
  dialCode?: string;
  /** ISO letters chosen beside the control, in capitals. */
  chosenCountry?: string;
  hostname?: string;
}

/** Top-level domains that are no country's two letters: укр, бел, қаз, հայ, გე. Those of Russia say nothing new. */
const DOMAINS: Readonly<Record<string, string>> = {
  'xn--j1amh': 'UA',
  'xn--90ais': 'BY',
  'xn--80ao21a': 'KZ',
  'xn--y9a3aq': 'AM',
  'xn--node': 'GE',
};

/** The control's own mask, then a choice beside it, then the site's domain, else Russia. */
export function guessCountry(numbering: Numbering, evidence: CountryEvidence): string {
  const { mask = '', dialCode = '', chosenCountry = '', hostname = '' } = evidence;
  const domain = hostname.slice(hostname.lastIndexOf('.') + 1);
  const national = DOMAINS[domain] ?? numbering.countryOf(domain);
  const host = numbering.codeOf(national) && national;
  for (const text of [mask, dialCode]) {
    // `+375 (__)…` and `+375`; `+9 (999)…` is a mask of any digits and says nothing.
    const owners = numbering.countriesOf(callingCodeOf(/\+\s*(\d{1,4})/.exec(text)?.[1] ?? ''));
    const owner = [chosenCountry, host].find((one) => owners.includes(one)) ?? owners[0];
    if (owner) return owner;
  }
  return chosenCountry || host || 'RU';
}
