import { startAjax } from './ajax.js';

/** Shows one step after the other; only the last one has a button that submits. */
export function startQuiz(form) {
  const steps = [...form.querySelectorAll('[data-step]')];
  const next = form.querySelector('[data-next]');
  const submit = form.querySelector('[type=submit]');
  const count = form.querySelector('.step-count');
  let at = 0;

  const show = (index) => {
    at = index;
    steps.forEach((step, position) => (step.hidden = position !== at));
    next.hidden = at === steps.length - 1;
    submit.hidden = !next.hidden;
    count.textContent = `Шаг ${at + 1} из ${steps.length}`;
  };

  next.addEventListener('click', () => {
    show(at + 1);
    steps[at].querySelector('input')?.focus();
  });
  // Enter in an early step would press the hidden button: it leads on instead.
  form.addEventListener(
    'submit',
    (event) => {
      if (at === steps.length - 1) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      next.click();
    },
    true,
  );
  const length = form.querySelector('[type=range]');
  length.addEventListener('input', () => (form.querySelector('output').textContent = length.value));
  form.addEventListener('reset', () => show(0));
  startAjax(form);
}
