import { describe, expect, it } from 'vitest';
import { asksForCall } from '../../src/fields/judge-form';

/** What sends an order or asks for a call in the languages around and further west. */
const ORDERING =
  'Angebot anfordern|Termin vereinbaren|Kostenlos bestellen|Jetzt kaufen|Jetzt buchen|Kostenlos beraten lassen|Abschicken|Demander un devis|Être rappelé|Prendre rendez-vous|Commander|Valider|Soumettre|Acheter|Solicitar presupuesto|Te llamamos|Llámame|Pedir cita|Comprar|Realizar pedido|Solicitar información|Zamów|Zamawiam|Oddzwonimy|Zadzwońcie do mnie|Darmowa wycena|Umów wizytę|Zapytaj o ofertę|Zarezerwuj|Kup teraz|Teklif al|Sizi arayalım|Bizi arayın|Beni ara|Randevu al|Sipariş ver|Rezervasyon yap|Satın al|Başvur|Bilgi al|Make an appointment|Schedule a demo|Talk to sales|Дізнатися ціну|Розрахувати вартість|Викликати майстра|Перазваніце мне|Пакінуць заяўку|Купіць|Өтінім қалдыру|Кеңес алу|Сатып алу|Ariza qoldirish|Bog‘lanish|Jo‘natish|Sotib olish|Zəng sifarişi|Müraciət et|Sifariş et|Mənə zəng edin|Хочу скидку|Обсудить проект|Откликнуться|Trimite|Comandă';

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
    ...['Арендовать', 'Звʼязатись', 'Атрымаць кансультацыю', 'Hire us', 'Zur Kasse'],
    ...['Probefahrt vereinbaren', 'Verstuur bericht', 'Skicka', 'Odeslat', 'Invia'],
    ...ORDERING.split('|'),
  ])('%s: yes', (text) => {
    expect(asksForCall(text)).toBe(true);
  });

  it.each([
    ...['Подтвердить', 'Confirm', 'Отмена', 'Cancel', 'Назад', '×', 'Готово', 'OK', 'Закрыть', 'Подробнее'],
    ...[
      'Войти через Facebook',
      'Найти',
      'Получить код',
      'Статус заказа',
      'Аренда',
      'Готовые решения',
      'Верстка',
    ],
    ...['Apply', 'Apply coupon', 'Join our newsletter', 'Disclaimer', 'Verstanden', 'Krankenkasse', 'Danish'],
    ...['Danışman seç', 'Rohrverstopfung', 'Confirm age', 'Подтвердить город'],
  ])('%s: no', (text) => {
    expect(asksForCall(text)).toBe(false);
  });
});
