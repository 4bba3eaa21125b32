import { dig, whenThere } from './hear';
import type { FormSystem } from './systems';

/** Unbounce: a list of functions that is pushed to and never replaced. */
export const unbounce: FormSystem = {
  name: 'unbounce',
  selector: '.lp-pom-form',
  observe(tools) {
    const accepted = () => tools.tell.accepted(null);
    let known: unknown;
    whenThere(tools, () => {
      const hooks = dig(tools.win, 'ub.hooks.afterFormSubmit');
      if (hooks === known || !Array.isArray(hooks)) return known;
      known = hooks;
      hooks.push(accepted);
      tools.scope.onStop(() => void hooks.splice(hooks.indexOf(accepted), 1));
      return known;
    });
  },
};
