import type { FormSystem } from './system';

/** Forminator resets the form before it tells of its success: the values were taken at the attempt. */
export const forminator: FormSystem = {
  name: 'forminator',
  selector: '.forminator-custom-form',
  jQuery: { 'forminator:form:submit:success': 'accepted', 'forminator:form:submit:failed': 'refused' },
};
