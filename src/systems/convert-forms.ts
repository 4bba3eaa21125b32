import type { FormSystem } from './system';

/** Joomla's Convert Forms: an event with a very common name on its own element. */
export const convertForms: FormSystem = {
  name: 'convertforms',
  selector: '.convertforms',
  dom: { success: 'accepted' },
};
