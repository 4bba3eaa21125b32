import { describe, expect, it } from 'vitest';
import { asksForCall } from '../../src/fields/judge-form';

describe('what a button says tells whether it sends', () => {
  it.each([
    ...[
      'Отправить',
      'Перезвоните мне',
      'Оставить заявку',
      'Узнать цену',
      'Рассчитать стоимость',
      'Жду звонка',
    ],
    ...[
      'Надіслати',
      'Зателефонуйте мені',
      'Адправіць',
      'Патэлефануйце',
      'Жіберу',
      'Тапсырыс беру',
      'Қоңырау',
    ],
    ...[
      'Yuborish',
      'Buyurtma berish',
      'Qoʻngʻiroq',
      'Send',
      'Order now',
      'Call me',
      'Get a quote',
      'Contact us',
    ],
    ...['Anfrage senden', 'Rückruf anfordern', 'Enviar', 'Envoyer', 'Wyślij', 'Gönder', 'Göndər'],
  ])('%s: yes', (text) => {
    expect(asksForCall(text)).toBe(true);
  });

  it.each(['Войти через Facebook', 'Найти', 'Закрыть', 'Подробнее', 'Получить код', 'Статус заказа', 'OK'])(
    '%s: no',
    (text) => {
      expect(asksForCall(text)).toBe(false);
    },
  );
});
