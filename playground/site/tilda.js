import { sendLead, showFor } from './lead.js';

const REDIRECT_DELAY = 500;

const tell = (form, name) => form.dispatchEvent(new Event(`tildaform:${name}`, { bubbles: true }));

const isEmpty = (form) =>
  [...form.querySelectorAll('[data-tilda-req="1"]')].some((control) => !control.value.trim());

/** Tilda gathers the values itself: no FormData is made of the form, so no `formdata` event either. */
const serialize = (form) =>
  new URLSearchParams([...form.elements].filter(({ name }) => name).map(({ name, value }) => [name, value]));

/** Tilda empties the text controls, and those alone, a while after it told of its success. */
const endWithSuccess = (form) => {
  for (const control of form.querySelectorAll('.t-input')) control.value = '';
  showFor(form.querySelector('.js-successbox'));
};

/**
 * A form after Tilda's manner: the click on its button is cancelled, so the browser fires no `submit`; what
 * becomes of it is told by `tildaform:` events on the form.
 */
export function startTilda(form) {
  const button = form.querySelector('.t-submit');
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    const errors = form.querySelector('.js-errorbox-all');
    errors.hidden = !isEmpty(form);
    if (!errors.hidden || button.disabled) return;
    button.disabled = true;
    tell(form, 'beforesend');
    const accepted = await sendLead(serialize(form));
    button.disabled = false;
    if (!accepted) return tell(form, 'aftererror');
    form.tildaTranId = `731902:${Date.now()}`;
    tell(form, 'aftersuccess');
    setTimeout(() => endWithSuccess(form), REDIRECT_DELAY);
  });
}
