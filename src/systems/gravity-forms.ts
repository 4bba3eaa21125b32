import { attempt } from '../diagnostics/guard';
import { dig, formAt, whenThere } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem, SystemTools } from './system';

type Filter = (given: unknown) => unknown;

interface Page {
  gform: { utils: { addFilter(name: string, filter: Filter): void } };
}

/** Adds filters that only look: they always hand on what they were given. */
function addFilters({ win, tell }: SystemTools): void {
  const { utils } = (win as unknown as Page).gform;
  const look = (name: string, looking: (given: unknown, form: Element | null) => void) =>
    utils.addFilter(`gform/${name}`, (given) => {
      attempt(() => looking(given, formAt(dig(given, 'form'))));
      return given;
    });
  look('submission/pre_submission', (given, form) => {
    const isStep = /next|prev/.test(String(dig(given, 'submissionType')));
    if (form && !isStep && !dig(given, 'abort')) tell.attempted(form);
  });
  // The earliest word of the answer: before the page is changed, and before a redirect.
  look('ajax/post_submission_request', (given, form) => {
    const data = 'submissionResult.data.confirmation_';
    tell[dig(given, `${data}redirect`) || dig(given, `${data}markup`) ? 'accepted' : 'refused'](form);
  });
}

/**
 * Gravity Forms. Its older AJAX way answers into a frame and replaces the form before it tells jQuery; the newer
 * one asks by `fetch` and offers filters only. A further page of the form is a step.
 */
export const gravityForms: FormSystem = {
  name: 'gravity',
  selector: '.gform_wrapper,form[id^=gform_]',
  dom: { 'gform/submission/submission_aborted': 'refused' },
  observe(tools) {
    onJQuery(tools, 'gform_confirmation_loaded gform_page_loaded', ({ type }, _id, page) =>
      tools.tell[
        type === 'gform_confirmation_loaded' ? 'accepted' : Number(page) > 1 ? 'stepped' : 'refused'
      ](null),
    );
    whenThere(tools, 'gform.utils.addFilter', () => addFilters(tools));
  },
};
