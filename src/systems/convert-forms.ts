import { closest, formIn, hear } from './hear';
import type { FormSystem } from './systems';

const selector = '.convertforms';

/** Joomla's Convert Forms: an event with a very common name on its own element. */
export const convertForms: FormSystem = {
  name: 'convertforms',
  selector,
  observe: (tools) =>
    hear(tools, { accepted: 'success' }, ({ target }) => closest(target, selector) && formIn(target)),
};
