import { dig } from './hear';
import type { FormSystem, Words } from './system';

const WORDS: Words = {
  'tildaform:beforesend': 'attempted',
  'tildaform:aftersuccess': 'accepted',
  'tildaform:aftererror': 'refused',
};

const accepted = new WeakMap<Element, unknown>();

/** Tilda: no `submit` event at all; its old library tells jQuery only. */
export const tilda: FormSystem = {
  name: 'tilda',
  selector: '.js-form-proccess,.t-form',
  button: '.t-form .t-submit',
  dom: WORDS,
  jQuery: WORDS,
  /** A cart that is paid online tells its success again after the payment, with the same transaction. */
  isRefused(form) {
    const id = dig(form, 'tildaTranId');
    const isAgain = id && accepted.get(form) === id;
    accepted.set(form, id);
    return isAgain;
  },
};
