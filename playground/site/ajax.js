import { sendLead, showFor } from './lead.js';

/** A form with a handler of its own, as most shops have it: cancelled, sent by script, thanked for. */
export function startAjax(form, thanked = () => {}) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!(await sendLead(new FormData(form)))) return;
    form.reset();
    showFor(form.querySelector('.answer'));
    thanked();
  });
}
