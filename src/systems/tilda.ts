import { hear } from './hear';
import { hearJQuery } from './jquery';
import type { FormSystem, SystemTools } from './systems';

const WORDS = {
  attempted: 'tildaform:beforesend',
  accepted: 'tildaform:aftersuccess',
  refused: 'tildaform:aftererror',
};

/** A cart that is paid online tells its success again after the payment, with the same transaction. */
function once(tools: SystemTools): SystemTools {
  const { tell } = tools;
  const told = new WeakMap<Element, unknown>();
  const accepted = (form: Element | null): void => {
    const id = (form as { tildaTranId?: unknown } | null)?.tildaTranId;
    const again = form && id && told.get(form) === id;
    if (form) told.set(form, id);
    tell[again ? 'refused' : 'accepted'](form);
  };
  return { ...tools, tell: { ...tell, accepted } };
}

/** Tilda: no `submit` event at all; its old library tells jQuery only. */
export const tilda: FormSystem = {
  name: 'tilda',
  selector: '.js-form-proccess,.t-form',
  observe(tools) {
    const telling = once(tools);
    hear(telling, WORDS);
    hearJQuery(telling, WORDS);
  },
};
