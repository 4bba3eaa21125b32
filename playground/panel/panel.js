import { createCallsView } from './calls-view.js';
import { startDrawer } from './drawer.js';
import { element } from './element.js';
import { createFormsView } from './forms-view.js';
import { createEventView, createLayerView } from './log-view.js';
import { createSettings } from './settings.js';
import { createTabs } from './tabs.js';
import { collectEvents, soon, watchPage, whenLoaded } from './watch.js';

const panel = document.querySelector('#panel');
const state = element('p', { class: 'state', role: 'status' }, 'Загружаем скрипт…');
const refresh = element('button', { type: 'button', class: 'tool', title: 'Перечитать формы' }, 'Обновить');
const inspector = element(
  'button',
  { type: 'button', class: 'tool', title: 'Панель, которую открывает ?ck-inspect на любом сайте' },
  'Инспектор',
);
const closer = element('button', { type: 'button', class: 'tool closer' }, 'Закрыть');
const tabs = createTabs({ forms: 'Формы', calls: 'Звонки', layer: 'dataLayer', events: 'События' });

panel.append(
  element(
    'header',
    { class: 'panel-top' },
    element(
      'div',
      { class: 'row between' },
      element('h2', {}, 'Autobind'),
      element('div', { class: 'row' }, inspector, refresh, closer),
    ),
    state,
    createSettings(),
    tabs.bar,
  ),
  tabs.box,
);
startDrawer(panel, document.querySelector('.panel-opener'), closer);

const sayWidget = ({ present, on }) => {
  if (!present) return 'виджета нет';
  return on === false ? 'виджет выключен' : 'виджет на месте';
};

function showState({ version, running, widget, outbox }) {
  const words = [version, sayWidget(widget), `в очереди ${outbox}`];
  const text = `${running ? '' : 'остановлен, '}${words.join(' · ')}`;
  if (state.textContent !== text) state.textContent = text;
  state.title = widget.hash ?? '';
  state.classList.toggle('good', running && widget.present);
}

function start(api) {
  const showForms = createFormsView(tabs.views.forms);
  const showCalls = createCallsView(tabs.views.calls);
  const showLayer = createLayerView(tabs.views.layer);
  const showEvents = createEventView(tabs.views.events);

  const updateLists = () => {
    const status = api.status();
    showState(status);
    tabs.setCount('calls', showCalls(window.playgroundCalls ?? [], status.outcomes));
    tabs.setCount('layer', showLayer(window.dataLayer ?? []));
    tabs.setCount('events', showEvents(events));
  };
  const update = () => {
    tabs.setCount('forms', showForms(api.inspect()));
    updateLists();
  };
  const later = soon(update);
  const events = collectEvents(api, later);

  refresh.addEventListener('click', update);
  inspector.addEventListener('click', () => api.inspector());
  watchPage(later, updateLists);
  update();
}

whenLoaded(document.querySelector('#autobind'), start, () => {
  state.textContent = 'Скрипт не загрузился: нет dist/ck-autobind.min.js. Остановите и запустите npm start.';
});
