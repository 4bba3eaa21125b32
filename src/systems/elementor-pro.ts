import { hearJQuery } from './jquery';
import type { FormSystem } from './systems';

/** Elementor Pro: its events carry no values, and a redirect follows at once. */
export const elementorPro: FormSystem = {
  name: 'elementor',
  selector: '.elementor-form',
  observe: (tools) => hearJQuery(tools, { accepted: 'submit_success', refused: 'error' }),
};
