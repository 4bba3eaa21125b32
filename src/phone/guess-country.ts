import { callingCodeOf } from './calling-codes';
import type { Numbering } from './numbering';

/** What a page tells of the country whose numbers are typed without a country code. */
export interface CountryEvidence {
  mask?: string | undefined;
  placeholder?: string | undefined;
  /** A calling code chosen beside the control. */
  dialCode?: string | undefined;
  /** ISO letters chosen beside the control. */
  chosenCountry?: string | undefined;
  hostname?: string | undefined;
}

/** Top-level domains that are no country's two letters: рф, укр, бел, қаз, հայ, გე. */
const DOMAINS: Readonly<Record<string, string>> = {
  su: 'RU',
  'xn--p1ai': 'RU',
  'xn--j1amh': 'UA',
  'xn--90ais': 'BY',
  'xn--80ao21a': 'KZ',
  'xn--y9a3aq': 'AM',
  'xn--node': 'GE',
};

/** Two letters of a country, used by everybody. */
const WORLDWIDE = /^(?:ac|ai|cc|co|fm|gg|im|io|la|ly|me|pw|sc|sh|to|tv|vc|ws)$/;

function countryOfHost(numbering: Numbering, hostname: string): string {
  const domain = hostname.slice(hostname.lastIndexOf('.') + 1).toLowerCase();
  const country =
    DOMAINS[domain] ?? (WORLDWIDE.test(domain) ? '' : domain === 'uk' ? 'GB' : domain.toUpperCase());
  return numbering.codeOf(country) && country;
}

/** `+375 (__)…` and `+375` → `375`; `+9 (999)…` is a mask of any digits and says nothing. */
const codeIn = (text = ''): string => callingCodeOf((/\+\s*(\d{1,4})/.exec(text)?.[1] ?? '').slice(0, 4));

/** The control's own mask, then a choice beside it, then the site's domain, else Russia. */
export function guessCountry(numbering: Numbering, evidence: CountryEvidence): string {
  const host = countryOfHost(numbering, evidence.hostname ?? '');
  const chosen = /^[a-z]{2}$/i.test(evidence.chosenCountry ?? '')
    ? evidence.chosenCountry?.toUpperCase()
    : '';
  const dialled = '+' + (evidence.dialCode ?? '').replace(/\D/g, '');
  for (const text of [evidence.mask, evidence.placeholder, dialled]) {
    const owners = numbering.countriesOf(codeIn(text));
    const owner = [chosen, host].find((one) => one && owners.includes(one)) ?? owners[0];
    if (owner) return owner;
  }
  return chosen || host || 'RU';
}
