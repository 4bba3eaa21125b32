import { sendLead, showFor } from './lead.js';

/** A number and a button without any form, as landing pages have them. */
export function startPseudo(container) {
  const phone = container.querySelector('input');
  container.querySelector('button').addEventListener('click', async () => {
    if (!phone.value.trim()) return phone.focus();
    if (!(await sendLead(new URLSearchParams({ phone: phone.value })))) return;
    phone.value = '';
    showFor(container.querySelector('.answer'));
  });
}
