import { whenThere } from './hear';
import type { FormSystem } from './system';

/** Unbounce: a list of functions that is pushed to and never replaced. */
export const unbounce: FormSystem = {
  name: 'unbounce',
  selector: '.lp-pom-form',
  observe(tools) {
    const accepted = () => tools.tell.accepted(null);
    whenThere(tools, 'ub.hooks.afterFormSubmit', (hooks: unknown[]) => {
      hooks.push(accepted);
      tools.scope.onStop(() => void hooks.splice(hooks.indexOf(accepted), 1));
    });
  },
};
