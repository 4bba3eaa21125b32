import { dig, formAt, on } from './hear';
import type { FormSystem } from './system';

/** MODX FetchIt: fields are disabled while it waits; a page may cancel its events and so end the attempt. */
export const fetchIt: FormSystem = {
  name: 'fetchit',
  selector: '[data-fetchit]',
  dom: { 'fetchit:success': 'accepted', 'fetchit:error': 'refused' },
  observe: (tools) =>
    on(tools, 'fetchit:before fetchit:after', (event) => {
      const form = formAt(dig(event, 'detail.form'));
      tools.clock.later(0, () => form && event.defaultPrevented && tools.tell.refused(form));
    }),
};
