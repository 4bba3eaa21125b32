import { attempt } from '../diagnostics/guard';
import { get } from '../diagnostics/native';
import { closest, dig, on, sawSubmit } from './hear';
import type { FormSystem, SystemTools } from './systems';
import { valuesFrom, type NamedValue } from './values';

const SELECTOR = '.hs-form,.hsfc-Form,.hs-form-frame,.hs-form-iframe,iframe[src*=".hsforms."]';
const ORIGIN = /^https:\/\/(?:[\w-]+\.)*(?:hsforms|hubspot)\.(?:com|net)$/;

interface HubSpotForm {
  getFormFieldValues(): Promise<NamedValue[]>;
}

interface HubSpotApi {
  getFormFromEvent(event: Event): HubSpotForm | undefined;
}

type TellFields = (fields: unknown) => void;

/** The form may stand in a frame of another origin: its fields are told apart, by name. */
function fieldTeller(tools: SystemTools): TellFields {
  const isRead = sawSubmit(tools, SELECTOR);
  return (fields) => {
    const frame = closest(get(tools.win.document, 'activeElement'), SELECTOR);
    const known = Array.isArray(fields) && !isRead() ? (fields as NamedValue[]) : [];
    tools.tell.accepted(null, valuesFrom(known, frame));
  };
}

/** Forms of the new editor: events on the window, values through HubSpot's own call. */
function observeEvents(tools: SystemTools, tellFields: TellFields): void {
  const { win, tell } = tools;
  on(tools, 'hs-form-event:on-submission:success', (event) => {
    // A form on this page is released at once, before it is taken away.
    tell.accepted(null);
    const api = (dig(win, 'HubSpotFormsV4') ?? dig(win, 'HubspotFormsV4')) as HubSpotApi | undefined;
    const fields = attempt(() => api?.getFormFromEvent(event)?.getFormFieldValues());
    if (fields)
      Promise.resolve(fields).then(
        (all) => attempt(() => tellFields(all)),
        () => undefined,
      );
  });
  on(tools, 'hs-form-event:on-submission:failed', () => tell.refused(null));
}

/** Forms of the legacy editor: messages, of which "submit" carries the values and "submitted" the verdict. */
function observeMessages(tools: SystemTools, tellFields: TellFields): void {
  const { win, tell } = tools;
  const typed = new Map<unknown, unknown>();
  on(tools, 'message', (event) => {
    const { data, origin } = event as MessageEvent<unknown>;
    if (dig(data, 'type') !== 'hsFormCallback') return;
    if (origin !== win.location.origin && !ORIGIN.test(origin)) return;
    const name = dig(data, 'eventName');
    const id = dig(data, 'id');
    if (name === 'onFormSubmit') typed.set(id, dig(data, 'data'));
    if (name === 'onFormFailedValidation') tell.refused(null);
    if (name !== 'onFormSubmitted') return;
    tellFields(typed.get(id));
    typed.delete(id);
  });
}

/** HubSpot, both generations of its forms, on the page or in its frame. */
export const hubspot: FormSystem = {
  name: 'hubspot',
  selector: SELECTOR,
  observe(tools) {
    const tellFields = fieldTeller(tools);
    observeEvents(tools, tellFields);
    observeMessages(tools, tellFields);
  },
};
