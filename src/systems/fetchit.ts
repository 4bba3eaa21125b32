import { dig, formAt, hear, on } from './hear';
import type { FormSystem } from './systems';

const formOf = (event: Event): unknown => dig(event, 'detail.form');

/** MODX FetchIt: fields are disabled while it waits; a page may cancel its events and so end the attempt. */
export const fetchIt: FormSystem = {
  name: 'fetchit',
  selector: '[data-fetchit]',
  observe(tools) {
    hear(tools, { accepted: 'fetchit:success', refused: 'fetchit:error' }, formOf);
    on(tools, 'fetchit:before fetchit:after', (event) => {
      const form = formAt(formOf(event));
      tools.clock.later(0, () => form && event.defaultPrevented && tools.tell.refused(form));
    });
  },
};
