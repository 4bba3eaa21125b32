import { element, replaceIfChanged } from './element.js';
import { FIELDS, sayReason } from './words.js';

/** As a person meets them on the page. */
const byPlace = (one, other) =>
  one.form.compareDocumentPosition(other.form) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

const specimenOf = (form) => form.closest('[data-specimen]');

/** Our own settings are a form too, but no part of the shop. */
const isShown = ({ form }) => !form.closest('.panel') && form !== document.body;

const nameOf = ({ form, title }) => specimenOf(form)?.dataset.specimen ?? (title || 'Форма');

const sayVerdict = ({ bound, reason }) => (bound ? 'подключена' : sayReason(reason));

const controlName = (control) => control.getAttribute('name') || control.id || control.localName;

const showSignal = ({ signal, weight }) =>
  element('li', { class: weight < 0 ? 'against' : '' }, `${weight > 0 ? '+' : ''}${weight} ${signal}`);

const showField = ({ control, field, score, signals }) =>
  element(
    'li',
    {},
    element(
      'details',
      {},
      element(
        'summary',
        {},
        element('code', {}, controlName(control)),
        element('span', { class: 'meaning' }, FIELDS[field] ?? field),
        element('span', { class: 'score', title: 'уверенность' }, String(score)),
      ),
      element('ul', { class: 'signals' }, ...signals.map(showSignal)),
    ),
  );

function showReport(report) {
  const { fields, bound, title, system } = report;
  const facts = [title && `«${title}»`, system && `система: ${system}`].filter(Boolean).join(', ');
  return [
    element(
      'summary',
      {},
      element('span', { class: 'form-name' }, nameOf(report)),
      element('span', { class: bound ? 'chip bound' : 'chip' }, sayVerdict(report)),
    ),
    facts ? element('p', { class: 'facts-line' }, facts) : null,
    fields.length
      ? element('ul', { class: 'fields' }, ...fields.map(showField))
      : element('p', { class: 'facts-line' }, 'Ни одно поле не похоже на нужное.'),
  ].filter(Boolean);
}

const keyOf = ({ bound, reason, title, system, fields }) =>
  JSON.stringify([
    bound,
    reason,
    title,
    system,
    fields.map(({ field, score, signals }) => [field, score, signals]),
  ]);

function chipOf(specimen) {
  const found = specimen.querySelector(':scope > .chip');
  if (found) return found;
  const chip = element('span', { class: 'chip' });
  specimen.prepend(chip);
  return chip;
}

/** Says at the form itself what became of it. */
function labelSpecimen(report) {
  const specimen = specimenOf(report.form);
  if (!specimen) return;
  const chip = chipOf(specimen);
  const text = `${specimen.dataset.specimen}: ${report.bound ? 'подключена' : 'не трогаем'}`;
  if (chip.textContent !== text) chip.textContent = text;
  chip.classList.toggle('bound', report.bound);
}

/** One card for each form; a card lives as long as its form does, so what was opened stays open. */
export function createFormsView(parent) {
  const cards = new WeakMap();

  const createCard = (form) => {
    const card = element('details', { class: 'card' });
    const point = (on) => specimenOf(form)?.classList.toggle('pointed-at', on);
    for (const type of ['pointerenter', 'focusin']) card.addEventListener(type, () => point(true));
    for (const type of ['pointerleave', 'focusout']) card.addEventListener(type, () => point(false));
    cards.set(form, card);
    return card;
  };

  return (reports) => {
    const shown = reports.filter(isShown).sort(byPlace);
    const wanted = shown.map((report) => {
      const card = cards.get(report.form) ?? createCard(report.form);
      replaceIfChanged(card, keyOf(report), () => showReport(report));
      labelSpecimen(report);
      return card;
    });
    const same =
      wanted.length === parent.children.length && wanted.every((card, at) => parent.children[at] === card);
    if (!same) parent.replaceChildren(...wanted);
    return shown.length;
  };
}
