import { attempt } from '../diagnostics/guard';
import { dig, formAt, hear, whenThere } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem, SystemTools } from './systems';

type Filter = (given: unknown) => unknown;
type AddFilter = (name: string, filter: Filter) => void;

/** A filter that only looks: it always hands on what it was given. */
const looking =
  (look: Filter): Filter =>
  (given) => {
    attempt(() => look(given));
    return given;
  };

const addFilters = ({ tell }: SystemTools, addFilter: AddFilter): void => {
  addFilter(
    'gform/submission/pre_submission',
    looking((given) => {
      const form = formAt(dig(given, 'form'));
      const isStep = /next|prev/.test(String(dig(given, 'submissionType')));
      if (form && !isStep && !dig(given, 'abort')) tell.attempted(form);
    }),
  );
  // The earliest word of the answer: before the page is changed, and before a redirect.
  addFilter(
    'gform/ajax/post_submission_request',
    looking((given) => {
      const isDone =
        dig(given, 'submissionResult.data.confirmation_redirect') ||
        dig(given, 'submissionResult.data.confirmation_markup');
      tell[isDone ? 'accepted' : 'refused'](formAt(dig(given, 'form')));
    }),
  );
};

/**
 * Gravity Forms. Its older AJAX way answers into a frame and replaces the form before it tells jQuery; the newer
 * one asks by `fetch` and offers filters only. A further page of the form is a step.
 */
export const gravityForms: FormSystem = {
  name: 'gravity',
  selector: '.gform_wrapper,form[id^=gform_]',
  observe(tools) {
    const { win, tell } = tools;
    onJQuery(tools, 'gform_confirmation_loaded gform_page_loaded', ({ type }) =>
      tell[type === 'gform_page_loaded' ? 'refused' : 'accepted'](null),
    );
    hear(tools, { refused: 'gform/submission/submission_aborted' }, (event) => dig(event, 'detail.form'));
    let known: unknown;
    whenThere(tools, () => {
      const utils = dig(win, 'gform.utils');
      if (utils === known || !dig(utils, 'addFilter')) return known;
      known = utils;
      addFilters(tools, (name, filter) => (utils as { addFilter: AddFilter }).addFilter(name, filter));
      return known;
    });
  },
};
