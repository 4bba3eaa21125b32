import { attempt } from '../diagnostics/guard';
import { get } from '../diagnostics/native';
import { closest, dig, formAt, on } from './hear';
import type { FormSystem } from './system';
import { createAcceptor, type NamedValue } from './values';

interface CrmForm {
  getFields(): { name: string; value(): unknown }[];
}

const selector = '.b24-form';

const readFields = (form: unknown): NamedValue[] | undefined =>
  attempt(() => (form as CrmForm).getFields().map((field) => ({ name: field.name, value: field.value() })));

/** Bitrix24's CRM form tells on the window; which element it stands in, it does not say. */
export const bitrix24: FormSystem = {
  name: 'bitrix24',
  selector,
  observe(tools) {
    const accept = createAcceptor(tools, selector);
    on(tools, 'b24:form:submit', (event) => {
      const form = formAt(closest(get(tools.win.document, 'activeElement'), selector));
      if (form && dig(event, 'detail.object.validated')) tools.tell.attempted(form);
    });
    on(tools, 'b24:form:send:success', (event) => accept(readFields(dig(event, 'detail.object'))));
  },
};
