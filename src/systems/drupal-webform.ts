import { dig } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './system';

/**
 * Drupal's Webform with AJAX: the click on its button is taken over, so there is no `submit` event, and the answer is a
 * list of commands. The form comes back where it was refused, and for a further page of it.
 */
export const drupalWebform: FormSystem = {
  name: 'webform',
  selector: '.webform-submission-form',
  button: '.webform-ajax-form-wrapper [type=submit]:not([formnovalidate])',
  jQuery: { 'form-pre-serialize': 'attempted' },
  observe: (tools) =>
    onJQuery(tools, 'ajaxSuccess', (_event, xhr, settings) => {
      if (!/ajax_form|drupal_ajax/.test(String(dig(settings, 'url')))) return;
      const answer = String(dig(xhr, 'responseText'));
      const word = /webform-confirmation|webformRefresh/.test(answer)
        ? 'accepted'
        : /messages--error|aria-invalid=\W*true/.test(answer)
          ? 'refused'
          : answer.includes('webform-submission-form') && 'stepped';
      if (word) tools.tell[word](null);
    }),
};
