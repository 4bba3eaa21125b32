import { attempt } from '../diagnostics/guard';
import { get } from '../diagnostics/native';
import { closest, dig, formAt, on } from './hear';
import type { FormSystem } from './systems';
import { valuesFrom, type NamedValue } from './values';

interface CrmField {
  name: string;
  value(): unknown;
}

interface CrmForm {
  getFields(): CrmField[];
}

const readFields = (form: unknown): NamedValue[] =>
  attempt(() => (form as CrmForm).getFields().map((field) => ({ name: field.name, value: field.value() }))) ?? [];

/** Bitrix24's CRM form tells on the window; which element it stands in, it does not say. */
export const bitrix24: FormSystem = {
  name: 'bitrix24',
  selector: '.b24-form',
  observe(tools) {
    const { win, tell } = tools;
    on(tools, 'b24:form:submit', (event) => {
      const form = formAt(closest(get(win.document, 'activeElement'), '.b24-form'));
      if (form && dig(event, 'detail.object.validated')) tell.attempted(form);
    });
    on(tools, 'b24:form:send:success', (event) =>
      tell.accepted(null, valuesFrom(readFields(dig(event, 'detail.object')), null)),
    );
  },
};
