import { hearJQuery } from './jquery';
import type { FormSystem } from './systems';

/** Forminator resets the form before it tells of its success: the values were taken at the attempt. */
export const forminator: FormSystem = {
  name: 'forminator',
  selector: '.forminator-custom-form',
  observe: (tools) =>
    hearJQuery(tools, {
      accepted: 'forminator:form:submit:success',
      refused: 'forminator:form:submit:failed',
    }),
};
