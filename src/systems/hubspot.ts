import { attempt } from '../diagnostics/guard';
import { dig, on } from './hear';
import type { FormSystem } from './system';
import { createAcceptor, type NamedValue } from './values';

interface Page {
  HubSpotFormsV4: { getFormFromEvent(event: Event): { getFormFieldValues(): Promise<NamedValue[]> } };
}

const selector = '.hs-form,.hsfc-Form,.hs-form-frame,.hs-form-iframe,iframe[src*=".hsforms."]';
const ORIGIN = /^https:\/\/(?:[\w-]+\.)*(?:hsforms|hubspot)\.(?:com|net)$/;

/**
 * HubSpot, on the page or in its frame. Its new forms fire events on the window, and give their values when asked; its
 * legacy ones post messages, of which "submit" carries the values and "submitted" the verdict.
 */
export const hubspot: FormSystem = {
  name: 'hubspot',
  selector,
  observe(tools) {
    const { win, tell } = tools;
    const accept = createAcceptor(tools, selector);
    const typed = new Map<unknown, unknown>();
    const hearEvent = ({ type }: Event, fields?: Promise<NamedValue[]>) => {
      if (type.endsWith('failed')) return tell.refused(null);
      // A form on this page is released at once, before it is taken away.
      accept();
      fields?.then(
        (all) => attempt(() => accept(all)),
        () => undefined,
      );
    };
    on(tools, 'hs-form-event:on-submission:success hs-form-event:on-submission:failed', (event) =>
      hearEvent(
        event,
        attempt(() => (win as unknown as Page).HubSpotFormsV4.getFormFromEvent(event).getFormFieldValues()),
      ),
    );
    on(tools, 'message', (event) => {
      const { data, origin } = event as MessageEvent<unknown>;
      if (dig(data, 'type') !== 'hsFormCallback') return;
      if (origin !== win.location.origin && !ORIGIN.test(origin)) return;
      const name = dig(data, 'eventName');
      const id = dig(data, 'id');
      if (name === 'onFormSubmit') typed.set(id, dig(data, 'data'));
      if (name === 'onFormFailedValidation') tell.refused(null);
      if (name === 'onFormSubmitted') accept(typed.get(id));
    });
  },
};
