import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

const AUTOCOMPLETE = /(?:^| )(?:cc-|one-time-code|(?:current|new)-password|transaction-)/;
const NAMES =
  /passw|parol|pwd|cvv|cvc| csc | otp| ccn| cc ?(?:num|exp|csc)|card ?(?:num|no |n |code)|one ?time|(?:sms|verification) ?code $|csrf|token|authentici| nonce|sessid|viewstate/;

/** Card, CVV, one-time code, token: never read, whatever else it is called. */
export const isSecret = ({ type, autocomplete, name, id }: ControlSnapshot): boolean =>
  /^(?:password|file)$/.test(type) ||
  AUTOCOMPLETE.test(autocomplete) ||
  NAMES.test(fold(lastSegment(name)) + fold(id));
