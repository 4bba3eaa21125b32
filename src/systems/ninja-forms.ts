import { call } from '../diagnostics/native';
import { closest, dig, formAt, formIn, on } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './systems';

/** Ninja Forms: its button is no submit button, and one event tells both outcomes. */
export const ninjaForms: FormSystem = {
  name: 'ninja',
  selector: '.nf-form-cont',
  observe(tools) {
    const { win, tell } = tools;
    on(tools, 'click', ({ target }) => {
      const form = formAt(closest(target, '.nf-form-cont .submit-wrap [type=button]'));
      if (form) tell.attempted(form);
    });
    onJQuery(tools, 'nfFormSubmitResponse', (_event, told) => {
      const errors = dig(told, 'response.errors') ?? {};
      const place = call<Element | null>(
        win.document,
        'getElementById',
        `nf-form-${String(dig(told, 'id'))}-cont`,
      );
      tell[Object.keys(errors).length ? 'refused' : 'accepted'](formIn(place));
    });
  },
};
