import { words } from './about';
import { choice, number } from './kinds';

export const sent = {
  send: choice(['auto', 'submit', 'success'], 'auto', {
    scope: ['script', 'form'],
    label: words('When the call is ordered', 'Когда заказывать звонок'),
    help: words(
      '“auto” waits until the site has accepted the form, as far as that can be seen. “submit” orders at once when the form is sent without mistakes. “success” waits for the form system to say that it accepted the form; where it says nothing and shows no error for ten seconds, the call is ordered too.',
      '«auto» ждёт, пока сайт примет форму, насколько это видно. «submit» заказывает сразу, как только форму отправили без ошибок. «success» ждёт, пока система форм сообщит об успехе; если она десять секунд молчит и не показывает ошибки, звонок тоже заказывается.',
    ),
    example: 'submit',
    valueWords: {
      auto: words('When the site has accepted the form', 'Когда сайт принял форму'),
      submit: words('At once when the form is sent', 'Сразу при отправке формы'),
      success: words('When the form system reports success', 'Когда система форм сообщит об успехе'),
    },
  }),
  dedupe: number({ min: 0, max: 86400, unit: 's' }, 60, {
    scope: ['script', 'form'],
    label: words('Do not repeat a number for', 'Не повторять номер'),
    help: words(
      'For so many seconds the same number is not ordered again from this browser. 0 switches this off.',
      'Сколько секунд нельзя ещё раз заказать звонок на тот же номер из этого браузера. 0 выключает проверку.',
    ),
    example: '3600',
  }),
  limit: number({ min: 1, max: 60, unit: 'per minute' }, 3, {
    scope: ['script'],
    label: words('Calls per minute', 'Звонков в минуту'),
    help: words(
      'The most calls one browser can order within a minute. More are refused.',
      'Сколько звонков в минуту может заказать один браузер. Лишние отклоняются.',
    ),
    example: '5',
  }),
};
