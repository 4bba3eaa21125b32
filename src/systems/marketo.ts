import { attempt } from '../diagnostics/guard';
import { dig, formAt, whenThere } from './hear';
import type { FormSystem } from './systems';

interface MarketoForm {
  getFormElem(): unknown;
  onSuccess(heard: () => void): void;
}

interface Marketo {
  whenReady(ready: (form: MarketoForm) => void): void;
}

/** Marketo: a listener that returned `false` would keep the visitor from the page of thanks, so ours returns nothing. */
export const marketo: FormSystem = {
  name: 'marketo',
  selector: '.mktoForm',
  observe(tools) {
    const { win, tell } = tools;
    let known: unknown;
    const listen = (form: MarketoForm) =>
      void attempt(() => form.onSuccess(() => tell.accepted(formAt(attempt(() => form.getFormElem())))));
    whenThere(tools, () => {
      const api = dig(win, 'MktoForms2');
      if (api === known || !dig(api, 'whenReady')) return known;
      known = api;
      (api as Marketo).whenReady(listen);
      return known;
    });
  },
};
