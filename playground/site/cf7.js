import { sendLead } from './lead.js';

const WORDS = {
  mail_sent: 'Спасибо за ваше сообщение. Оно успешно отправлено.',
  validation_failed: 'Одно или несколько полей содержат ошибочные данные. Проверьте их и попробуйте ещё раз.',
};

const EVENTS = { mail_sent: 'mailsent', validation_failed: 'invalid' };

function tell(form, name, status) {
  const inputs = [...new FormData(form)].map(([key, value]) => ({ name: key, value }));
  const detail = {
    contactFormId: 84,
    unitTag: 'wpcf7-f84-p12-o1',
    containerPostId: 12,
    status,
    inputs: inputs.filter(({ name: key }) => !key.startsWith('_')),
    formData: new FormData(form),
    apiResponse: { status, message: WORDS[status] ?? '' },
  };
  form.dispatchEvent(new CustomEvent(`wpcf7${name}`, { bubbles: true, detail }));
}

function setStatus(form, status) {
  const before = form.dataset.status;
  const shown = status === 'mail_sent' ? 'sent' : status === 'validation_failed' ? 'invalid' : status;
  form.classList.replace(before, shown);
  form.dataset.status = shown;
  tell(form, 'statuschanged', status);
}

function mark(form, missing) {
  form.querySelectorAll('.wpcf7-not-valid-tip').forEach((tip) => tip.remove());
  const control = form.querySelector('[name="your-name"]');
  control.setAttribute('aria-invalid', String(missing));
  control.classList.toggle('wpcf7-not-valid', missing);
  if (!missing) return;
  const tip = document.createElement('span');
  tip.className = 'wpcf7-not-valid-tip';
  tip.textContent = 'Заполните поле.';
  control.after(tip);
}

/**
 * A form after Contact Form 7's manner: always cancelled, sent by script; the server judges the controls, the
 * outcome's own event comes before `wpcf7submit`, and the form is reset after both.
 */
export function startContactForm7(form) {
  const output = form.querySelector('.wpcf7-response-output');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.dataset.status === 'submitting') return;
    tell(form, 'beforesubmit', 'init');
    setStatus(form, 'submitting');
    const missing = !form.elements['your-name'].value.trim();
    const accepted = await sendLead(new FormData(form), missing ? '?refuse' : '');
    const status = accepted ? 'mail_sent' : 'validation_failed';
    mark(form, missing);
    setStatus(form, status);
    output.textContent = WORDS[status];
    tell(form, EVENTS[status], status);
    tell(form, 'submit', status);
    if (accepted) form.reset();
  });
}
