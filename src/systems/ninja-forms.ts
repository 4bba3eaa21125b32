import { call } from '../diagnostics/native';
import { dig } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './system';

/**
 * Ninja Forms: its script acts on the click of its button, which submits in later releases only; one event tells both
 * outcomes.
 */
export const ninjaForms: FormSystem = {
  name: 'ninja',
  selector: '.nf-form-cont',
  button: '.nf-form-cont .submit-wrap .nf-element',
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
