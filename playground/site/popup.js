import { element } from '../panel/element.js';
import { startAjax } from './ajax.js';

const THANKS = 2500;

const createForm = (close) =>
  element(
    'form',
    { id: 'popup-form', action: '/lead', method: 'post' },
    element('h2', { id: 'popup-title' }, 'Заказать звонок'),
    element('label', { for: 'popup-name' }, 'Как вас зовут'),
    element('input', { id: 'popup-name', name: 'name', autocomplete: 'name' }),
    element('label', { for: 'popup-phone' }, 'Телефон'),
    element('input', {
      id: 'popup-phone',
      name: 'phone',
      type: 'tel',
      autocomplete: 'tel',
      placeholder: '+7 (___) ___-__-__',
    }),
    element('div', { class: 'row' }, element('button', { class: 'button' }, 'Жду звонка'), close),
    element('p', { class: 'answer', role: 'status', hidden: '' }, 'Спасибо, сейчас позвоним.'),
  );

/** A dialog that is no part of the page until somebody asks for it, and is none again when closed. */
export function startPopup(opener) {
  opener.addEventListener('click', () => {
    const close = element('button', { type: 'button', class: 'button quiet' }, 'Закрыть');
    const form = createForm(close);
    const dialog = element(
      'dialog',
      { class: 'popup', id: 'popup', 'data-specimen': 'Попап', 'aria-labelledby': 'popup-title' },
      form,
    );
    startAjax(form, () => setTimeout(() => dialog.close(), THANKS));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  });
}
