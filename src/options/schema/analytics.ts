import { words } from './about';
import { choice, digits, flag, globalName } from './kinds';

export const analytics = {
  dataLayer: globalName('dataLayer', {
    scope: ['script'],
    label: words('Data layer', 'Уровень данных'),
    help: words(
      'Name of the array into which events are pushed for Tag Manager. “off” pushes nothing.',
      'Имя массива, в который события отправляются для Tag Manager. «off» ничего не отправляет.',
    ),
    example: 'myDataLayer',
    valueWords: { off: words('Push nothing', 'Ничего не отправлять') },
  }),
  events: choice(['calls', 'all'], 'calls', {
    scope: ['script', 'form'],
    label: words('Which events are pushed', 'Какие события отправлять'),
    help: words(
      '“calls” tells analytics of ordered calls only. “all” also tells of skipped, wrong and failed attempts, with the reason.',
      '«calls» сообщает аналитике только о заказанных звонках. «all» — ещё о пропущенных, неверных и неудачных попытках, с причиной.',
    ),
    example: 'all',
    valueWords: {
      calls: words('Ordered calls', 'Заказанные звонки'),
      all: words('All attempts', 'Все попытки'),
    },
  }),
  metrika: digits({
    scope: ['script'],
    label: words('Yandex.Metrika goals', 'Цели Яндекс.Метрики'),
    help: words(
      'Number of the counter in which a goal is reached when a call is ordered. “auto” takes every counter on the page, “off” none.',
      'Номер счётчика, в котором засчитывается цель, когда заказан звонок. «auto» — во всех счётчиках страницы, «off» — ни в одном.',
    ),
    example: '12345678',
    valueWords: {
      auto: words('Every counter on the page', 'Все счётчики страницы'),
      off: words('No goals', 'Без целей'),
    },
  }),
  userData: flag({
    scope: ['script', 'form'],
    label: words('Enhanced conversions', 'Расширенные конверсии'),
    help: words(
      'Adds the visitor’s phone to the event of an ordered call in the form that Google’s enhanced conversions expect. Every tag on the page can then read it.',
      'Добавляет телефон посетителя к событию о заказанном звонке в том виде, которого ждут расширенные конверсии Google. Его сможет прочитать любой тег на странице.',
    ),
    example: 'on',
  }),
};
