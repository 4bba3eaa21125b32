import { attempt } from '../diagnostics/guard';
import { formAt, whenThere } from './hear';
import type { FormSystem } from './system';

interface MarketoForm {
  getFormElem(): unknown;
  onSuccess(heard: () => void): void;
}

interface Page {
  MktoForms2: { whenReady(ready: (form: MarketoForm) => void): void };
}

/** Marketo: a listener that returned `false` would keep the visitor from the page of thanks, so ours returns nothing. */
export const marketo: FormSystem = {
  name: 'marketo',
  selector: '.mktoForm',
  observe(tools) {
    const { win, tell } = tools;
    whenThere(tools, 'MktoForms2.whenReady', () =>
      (win as unknown as Page).MktoForms2.whenReady(
        (form) =>
          void attempt(() => form.onSuccess(() => tell.accepted(formAt(attempt(() => form.getFormElem()))))),
      ),
    );
  },
};
