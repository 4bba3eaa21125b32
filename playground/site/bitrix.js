const FRAME = 'comp_frame_a1b2c3';

function createFrame() {
  const frame = document.createElement('iframe');
  frame.name = FRAME;
  frame.hidden = true;
  frame.title = 'Отправка формы';
  document.body.append(frame);
  return frame;
}

function thank(number) {
  const note = document.createElement('p');
  note.className = 'answer form-note';
  note.setAttribute('role', 'status');
  note.textContent = `Спасибо! Ваша заявка №${number} принята к рассмотрению.`;
  return note;
}

/**
 * A component with AJAX_MODE after 1C-Bitrix's manner: the browser submits the form itself, into a hidden
 * frame, and the answer replaces the markup of the component: the form afterwards is another one.
 */
export function startBitrix(container) {
  const blank = container.querySelector('form').cloneNode(true);
  let frame;
  let number = 1204;

  const listen = (form) =>
    form.addEventListener('submit', () => {
      frame ??= createFrame();
      form.target = FRAME;
      frame.addEventListener('load', replace, { once: true });
    });

  const replace = () => {
    const fresh = blank.cloneNode(true);
    listen(fresh);
    container.replaceChildren(thank(++number), fresh);
  };

  listen(container.querySelector('form'));
}
