import { formAt, whenThere } from './hear';
import type { FormSystem } from './system';

type Slot = (this: unknown, ...told: unknown[]) => unknown;
type Page = Window & { instapageFormSubmitSuccess?: Slot };

/** Instapage calls one function: ours calls the page's own, and is put around a later one anew. */
export const instapage: FormSystem = {
  name: 'instapage',
  selector: '#landing-page,form[action*="instapage.com"]',
  observe(tools) {
    const page = tools.win as Page;
    const chain = (before?: Slot): Slot => {
      const slot: Slot = function (...told) {
        tools.tell.accepted(formAt(told[0]));
        return typeof before === 'function' ? before.apply(this, told) : undefined;
      };
      tools.scope.onStop(() => {
        if (page.instapageFormSubmitSuccess === slot && before) page.instapageFormSubmitSuccess = before;
      });
      return (page.instapageFormSubmitSuccess = slot);
    };
    page.instapageFormSubmitSuccess ??= () => undefined;
    whenThere(tools, 'instapageFormSubmitSuccess', chain);
  },
};
