import type { FormSystem } from './system';

/** Elementor Pro: its events carry no values, and a redirect follows at once. */
export const elementorPro: FormSystem = {
  name: 'elementor',
  selector: '.elementor-form',
  jQuery: { submit_success: 'accepted', error: 'refused' },
};
