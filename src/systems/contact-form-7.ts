import type { FormSystem } from './system';

/**
 * Contact Form 7. `wpcf7submit` comes after each outcome, `wpcf7mailsent` before it: one of the two is enough.
 * Releases before 5.4 dispatch on the container of the form.
 */
export const contactForm7: FormSystem = {
  name: 'cf7',
  selector: '.wpcf7',
  dom: {
    wpcf7mailsent: 'accepted',
    wpcf7invalid: 'refused',
    wpcf7unaccepted: 'refused',
    wpcf7spam: 'refused',
    wpcf7aborted: 'refused',
    wpcf7mailfailed: 'refused',
  },
};
