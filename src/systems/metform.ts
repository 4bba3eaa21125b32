import { formIn } from './hear';
import { hearJQuery } from './jquery';
import type { FormSystem } from './systems';

/** MetForm tells through jQuery, on the element around its form. */
export const metform: FormSystem = {
  name: 'metform',
  selector: '.mf-form-wrapper',
  observe: (tools) =>
    hearJQuery(
      tools,
      { attempted: 'metform/before_submit', accepted: 'metform/after_submit' },
      ({ target }) => formIn(target),
    ),
};
