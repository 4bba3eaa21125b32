import { attempt } from '../diagnostics/guard';
import { get } from '../diagnostics/native';
import { closest, dig, formAt, on, sawSubmit } from './hear';
import type { FormSystem } from './systems';
import { valuesFrom, type NamedValue } from './values';

interface CrmField {
  name: string;
  value(): unknown;
}

interface CrmForm {
  getFields(): CrmField[];
}

const selector = '.b24-form';

const readFields = (form: unknown): NamedValue[] =>
  attempt(() => (form as CrmForm).getFields().map((field) => ({ name: field.name, value: field.value() }))) ??
  [];

/** Bitrix24's CRM form tells on the window; which element it stands in, it does not say. */
export const bitrix24: FormSystem = {
  name: 'bitrix24',
  selector,
  observe(tools) {
    const { win, tell } = tools;
    const isRead = sawSubmit(tools, selector);
    const findActive = () => closest(get(win.document, 'activeElement'), selector);
    on(tools, 'b24:form:submit', (event) => {
      const form = formAt(findActive());
      if (form && dig(event, 'detail.object.validated')) tell.attempted(form);
    });
    on(tools, 'b24:form:send:success', (event) => {
      const fields = isRead() ? [] : readFields(dig(event, 'detail.object'));
      tell.accepted(null, valuesFrom(fields, findActive()));
    });
  },
};
