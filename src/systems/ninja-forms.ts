import { call } from '../diagnostics/native';
import { dig } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './system';

/** Ninja Forms: its button is no submit button, and one event tells both outcomes. */
export const ninjaForms: FormSystem = {
  name: 'ninja',
  selector: '.nf-form-cont',
  button: '.nf-form-cont .submit-wrap [type=button]',
  observe: (tools) =>
    onJQuery(tools, 'nfFormSubmitResponse', (_event, told) => {
      const form = call<Element | null>(
        tools.win.document,
        'querySelector',
        `#nf-form-${String(dig(told, 'id'))}-cont form`,
      );
      tools.tell[Object.keys(dig(told, 'response.errors') ?? {}).length ? 'refused' : 'accepted'](form);
    }),
};
