import { formIn, hear } from './hear';
import type { FormSystem } from './systems';

/**
 * Contact Form 7. `wpcf7submit` comes after each outcome, `wpcf7mailsent` before it: one of the two is enough.
 * Releases before 5.4 dispatch on the container of the form.
 */
export const contactForm7: FormSystem = {
  name: 'cf7',
  selector: '.wpcf7',
  observe: (tools) =>
    hear(
      tools,
      {
        accepted: 'wpcf7mailsent',
        refused: 'wpcf7invalid wpcf7unaccepted wpcf7spam wpcf7aborted wpcf7mailfailed',
      },
      ({ target }) => formIn(target),
    ),
};
