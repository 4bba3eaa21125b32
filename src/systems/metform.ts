import { dig } from './hear';
import type { FormSystem } from './system';

/** MetForm tells through jQuery, on the element around its form; where it hands its answer on, `status` is the verdict. */
export const metform: FormSystem = {
  name: 'metform',
  selector: '.mf-form-wrapper',
  jQuery: { 'metform/before_submit': 'attempted', 'metform/after_submit': 'accepted' },
  isRefused: (_form, answer) => dig(answer, 'response') && !dig(answer, 'response.status'),
};
