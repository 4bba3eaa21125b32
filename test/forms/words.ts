/**
 * What sites call the same few things, by language: each text is tried as a label in a form of its own. `none` is
 * anything that must be taken for no field of ours.
 */
export type Meaning = 'tel' | 'person' | 'first' | 'last' | 'middle' | 'email' | 'none';

type Texts = Partial<Record<Meaning, string>>;

export const LABELS: Record<string, Texts> = {
  ru: {
    tel: 'Телефон|Ваш телефон *|Номер телефона|Контактный телефон|Мобильный телефон|Моб. телефон|Тел.|Тел|Сотовый|Мобильный|Номер мобильного|Телефон для связи|Введите телефон|Укажите ваш номер телефона|Ваш номер|Номер|Контактный номер|Номер для связи|Телефон WhatsApp|WhatsApp|Номер WhatsApp|Ватсап|Viber|Телефон / WhatsApp|Куда вам перезвонить?|Телефон (с кодом города)|Телефон с кодом|Телефон в формате +7|№ телефона|Рабочий телефон|Телефон заказчика|Телефон контактного лица|По какому номеру вам позвонить?|Телефон или WhatsApp|Телефон/Telegram|Телефон для записи к врачу|Телефон (вызов мастера)',
    person:
      'Имя|Ваше имя|Ваше имя:*|ФИО|Ф.И.О.|Ф. И. О.|Ваше ФИО|Представьтесь|Представьтесь, пожалуйста|Как вас зовут?|Как к вам обращаться?|Как Вас зовут|Контактное лицо|Имя и фамилия|Имя Фамилия|Фамилия Имя Отчество|Фамилия, имя, отчество|Фамилия и имя|Введите имя|Введите ваше имя|Укажите имя|Полное имя|Имя контактного лица|Имя заказчика|ФИО заказчика|ФИО полностью|Имя Отчество',
    last: 'Фамилия|Ваша фамилия',
    middle: 'Отчество|Ваше отчество',
    email:
      'E-mail|Email|Ваш e-mail|Электронная почта|Почта|Ваша почта|Эл. почта|Адрес электронной почты|Емейл|Имейл|Мейл|Мэйл|Электронный адрес|Email для связи|Введите почту|Эл. адрес|Электронка',
    none: 'Город|Адрес|Адрес доставки|Компания|Название компании|Организация|Комментарий|Сообщение|Ваш вопрос|Дата|Дата рождения|Время|Удобное время звонка|Удобное время для звонка|Время звонка|Когда вам позвонить?|ИНН|КПП|ОГРН|Паспорт|Серия и номер паспорта|Номер заказа|Номер договора|Номер карты|Промокод|Количество|Должность|Тема|Тема сообщения|Ссылка на сайт|Сайт|Модель телефона|Марка автомобиля|Марка и модель авто|Гос. номер|VIN|Госномер автомобиля|Имя ребёнка|ФИО ребенка|Возраст ребёнка|Имя получателя|Телефон получателя|ФИО получателя|Индекс|Почтовый индекс|Улица|Дом|Квартира|Номер квартиры|Номер дома|Сумма|Площадь|Бюджет|Telegram|Ник в Telegram|Telegram @username|Instagram|ВКонтакте|Добавочный номер|Добавочный|Факс|Код из СМС|Код из SMS|Код подтверждения|Имя пользователя|Логин|Название|Название проекта|Название товара|Артикул|Имя друга|Телефон друга|ФИО руководителя|Имя питомца|Номер комнаты|Номер лицевого счёта|Лицевой счет|Номер полиса|Номер карты клиента|СНИЛС|Адрес объекта|Адрес сайта|Специальность|Врач|ФИО врача|Имя мастера|Менеджер|Ваш менеджер|Количество гостей|Номер столика|Предмет|Специалист|Услуга|Выберите услугу|Введите символы|Введите код с картинки|Сколько будет 2+2?|Расчётный счет|Название банка|Номер телефона друга|Отзыв|Город или населённый пункт|Ваш город|Откуда вы о нас узнали?|Размер|Вес|Рост|Тема обращения|Суть обращения|Именинник|Код домофона|Отель|Производитель|Номер рейса|Автомобиль|Этажность|Ваш Telegram',
  },
  en: {
    tel: 'Phone|Your phone|Phone number|Telephone|Telephone number|Mobile|Mobile number|Cell phone|Cell|Mobile phone number|Contact number|Your number|Phone no.|Tel|Tel.|Tel no|Daytime phone|Best number to reach you|Number to call you back on|WhatsApp number|Primary phone|Contact phone|Home phone|Work phone|Phone (optional)|Enter your phone number',
    person:
      'Name|Your name|Full name|Your full name|Contact name|Contact person|Name *|First and last name|What is your name?|What should we call you?|Customer name|Enter your name',
    first: 'First name|Given name|Forename|First name *|Your first name',
    last: 'Last name|Surname|Family name|Last name*|Your surname',
    middle: 'Middle name|Middle initial|Patronymic',
    email:
      'Email|E-mail|Email address|Your email|E-mail address|Your e-mail address|Mail|Work email|Business email|Enter your email',
    none: 'Company|Company name|Business name|Organization|Job title|Title|Subject|Message|Comments|Your message|Address|Street address|Address line 1|City|Country|State|Zip|Zip code|Postal code|Postcode|Date|Date of birth|Order number|Account number|Membership number|Promo code|Coupon code|Quantity|Username|User name|User ID|Login|Nickname|Display name|Website|URL|Child name|Child’s name|Recipient name|Recipient phone|Friend’s phone|Friend’s name|Name on card|Cardholder name|Card number|CVV|Verification code|Security code|Phone model|Project name|Product name|Event name|School name|Extension|Ext.|Fax|Fax number|Number of guests|Number of employees|Number of rooms|House number|Flat number|Tax number|VAT number|Best time to call|Preferred call time|Emergency contact name|Emergency contact phone|Pet name|Mother’s maiden name|File name|Brand name|Invoice number|Reference number|Amount|Age|Budget|Question|How did you hear about us?|Search|Serial number|Passport number|Referrer name|Social Security No.|Tax ID|Driver’s license number|Spouse’s name|Father’s name|Doctor’s name|Landlord phone|Next of kin phone|Employer name|Department|Tell us about yourself|Tell me more',
  },
  uk: {
    tel: 'Телефон|Ваш телефон|Номер телефону|Мобільний телефон|Контактний телефон|Ваш номер телефону|Ваш номер|Номер|Тел.|Мобільний|Телефон для зв’язку|Введіть номер телефону|Контактний номер',
    person:
      "Ім’я|Ім'я|Імʼя|Ваше ім’я|ПІБ|П.І.Б.|Ваше ПІБ|Як вас звати?|Як до вас звертатися?|Контактна особа|Повне ім’я|Ім’я та прізвище|Прізвище та ім’я|Введіть ваше ім’я",
    last: 'Прізвище|Ваше прізвище',
    middle: 'По батькові|По-батькові',
    email:
      'Електронна пошта|Пошта|Ваша пошта|Ел. пошта|Електронна адреса|E-mail|Імейл|Ваш email|Адреса електронної пошти',
    none: 'Місто|Адреса|Адреса доставки|Компанія|Назва компанії|Коментар|Повідомлення|Дата народження|Номер замовлення|Промокод|Кількість|Ім’я користувача|Ім’я дитини|Ім’я отримувача|Телефон отримувача|Код з SMS|Поштовий індекс|Номер картки|Факс|Дата|Посада|Питання|Тема|Зручний час для дзвінка|Вулиця|Модель телефону',
  },
  be: {
    tel: 'Тэлефон|Нумар тэлефона|Ваш тэлефон|Мабільны тэлефон|Ваш нумар|Кантактны тэлефон',
    person: 'Імя|Ваша імя|Імя і прозвішча|Як вас завуць?|Поўнае імя|Як да вас звяртацца?|Кантактная асоба',
    last: 'Прозвішча|Ваша прозвішча',
    middle: 'Імя па бацьку|Па бацьку',
    email: 'Электронная пошта|Пошта|Эл. пошта|Ваша пошта|Адрас электроннай пошты',
    none: 'Горад|Адрас|Кампанія|Назва кампаніі|Каментар|Паведамленне|Дата|Вуліца|Нумар заказа|Імя атрымальніка',
  },
  kk: {
    tel: 'Телефон|Телефон нөмірі|Телефон нөміріңіз|Ұялы телефон|Байланыс телефоны|Нөміріңіз|Телефоныңыз|Ұялы нөміріңіз|Байланыс нөмірі',
    person:
      'Аты|Атыңыз|Есіміңіз|Есіміңіз кім?|Аты-жөні|Аты-жөніңіз|Толық аты-жөні|Т.А.Ә.|ТАӘ|Атыңыз кім?|Сіздің атыңыз|Аты-жөніңізді енгізіңіз',
    last: 'Тегі|Тегіңіз',
    middle: 'Әкесінің аты',
    email: 'Электрондық пошта|Эл. пошта|Электронды пошта|Пошта|Поштаңыз|Электрондық мекенжай',
    none: 'Қала|Мекенжай|Мекенжайы|Компания|Компания атауы|Пікір|Хабарлама|Туған күні|Күні|ЖСН|Тапсырыс нөмірі|Ұйым атауы|Сұрақ|Мекен-жай|БСН|Көше',
  },
  uz: {
    tel: 'Telefon|Telefon raqam|Telefon raqami|Telefon raqamingiz|Sizning telefoningiz|Mobil telefon|Raqamingiz|Aloqa telefoni|Телефон рақами|Телефон рақамингиз|Телефонингиз|Рақамингиз|Aloqa raqami|Telefon raqamingizni kiriting',
    person:
      "Ism|Ismingiz|Ismi|To‘liq ism|To'liq ismingiz|Ism va familiya|F.I.Sh.|F.I.SH|FISH|F.I.O.|Ism sharifingiz|Ism, familiya|Исм|Исмингиз|Исм шарифингиз|Ф.И.Ш.|Сизнинг исмингиз|Ismingizni kiriting|Familiya va ism",
    last: 'Familiya|Familiyangiz|Фамилия|Фамилиянгиз',
    middle: 'Otasining ismi|Sharifi|Отасининг исми',
    email: 'Elektron pochta|Pochta|Elektron manzil|Email|Электрон почта|Elektron pochtangiz',
    none: "Shahar|Manzil|Kompaniya|Kompaniya nomi|Izoh|Xabar|Tug‘ilgan sana|Sana|Buyurtma raqami|Savol|Pasport raqami|Manzilingiz|Savolingiz|Tashkilot nomi|Шаҳар|Манзил|Хабар|Mahsulot nomi|Ko'cha|Karta raqami",
  },
  ky: {
    tel: 'Телефон|Телефон номери|Телефонуңуз|Телефон номериңиз|Уюлдук телефон|Байланыш телефону|Номериңиз',
    person: 'Аты|Атыңыз|Аты-жөнү|Аты-жөнүңүз|Толук аты-жөнү|Сиздин атыңыз|Атыңыз ким?|Ысымыңыз',
    last: 'Фамилиясы|Фамилияңыз|Тегиңиз',
    middle: 'Атасынын аты',
    email: 'Электрондук почта|Почта|Эл. почта|Электрондук дарек',
    none: 'Шаар|Дареги|Дарек|Компания|Компаниянын аталышы|Билдирүү|Туулган күнү|Комментарий|Суроо',
  },
  az: {
    tel: 'Telefon|Telefon nömrəsi|Telefon nömrəniz|Mobil nömrə|Mobil telefon|Nömrəniz|Əlaqə nömrəsi|Əlaqə telefonu|Telefonunuz|Mobil nömrəniz|Nömrə',
    person:
      'Ad|Adınız|Ad Soyad|Ad, soyad|Adınız və soyadınız|Ad və soyad|Tam adınız|Ad, Soyad, Ata adı|Sizin adınız',
    last: 'Soyad|Soyadınız',
    middle: 'Ata adı|Atanızın adı',
    email: 'E-poçt|Elektron poçt|Elektron ünvan|Email|E-poçt ünvanı|Mail|E-poçtunuz',
    none: 'Şəhər|Ünvan|Şirkət|Şirkətin adı|Mesaj|Doğum tarixi|Tarix|Şərh|Sifariş nömrəsi|Mövzu|Sual|Məhsulun adı|Küçə|FİN kod|İstifadəçi adı',
  },
  hy: {
    tel: 'Հեռախոս|Հեռախոսահամար|Հեռախոսի համար|Ձեր հեռախոսահամարը|Բջջային|Բջջային հեռախոս|Հեռ.|Ձեր հեռախոսը',
    person: 'Անուն|Ձեր անունը|Անուն Ազգանուն|Անուն, ազգանուն|Անուն ազգանուն հայրանուն|Ազգանուն, անուն',
    last: 'Ազգանուն|Ձեր ազգանունը',
    middle: 'Հայրանուն',
    email:
      'Էլ. փոստ|Էլ. հասցե|Էլեկտրոնային փոստ|Էլփոստ|Էլ-փոստ|Ձեր էլ. հասցեն|Էլեկտրոնային հասցե|Էլ.փոստ|Email',
    none: 'Քաղաք|Հասցե|Ընկերություն|Ընկերության անվանումը|Հաղորդագրություն|Ամսաթիվ|Մեկնաբանություն|Հարց|Կազմակերպություն|Պատվերի համար|Փողոց',
  },
  ka: {
    tel: 'ტელეფონი|ტელეფონის ნომერი|მობილური|მობილურის ნომერი|თქვენი ტელეფონი|ტელ.|ნომერი|საკონტაქტო ნომერი|თქვენი ნომერი|მობილური ტელეფონი',
    person: 'სახელი|თქვენი სახელი|სახელი და გვარი|სახელი, გვარი|სახელი გვარი|სრული სახელი',
    last: 'გვარი|თქვენი გვარი',
    email: 'ელფოსტა|ელ. ფოსტა|ელ-ფოსტა|ელექტრონული ფოსტა|იმეილი|მეილი|თქვენი ელფოსტა|ელ.ფოსტა',
    none: 'ქალაქი|მისამართი|კომპანია|კომპანიის სახელი|შეტყობინება|თარიღი|კომენტარი|კითხვა|ორგანიზაცია|ქუჩა|პირადი ნომერი|შეკვეთის ნომერი',
  },
  tg: {
    tel: 'Телефон|Рақами телефон|Телефони шумо|Рақами мобилӣ|Рақами шумо|Телефони мобилӣ|Рақами тамос',
    person: 'Ном|Номи шумо|Ному насаб|Ном ва насаб|Номи пурра|Номи пурраи шумо|Ному насаби шумо',
    last: 'Насаб|Насаби шумо',
    middle: 'Номи падар',
    email: 'Почтаи электронӣ|Почта|Суроғаи электронӣ|Почтаи электронии шумо',
    none: 'Шаҳр|Суроға|Ширкат|Номи ширкат|Паём|Сана|Шарҳ|Савол',
  },
  de: {
    tel: 'Telefon|Telefonnummer|Ihre Telefonnummer|Handy|Handynummer|Mobil|Mobilnummer|Mobiltelefon|Rufnummer|Tel.|Tel.-Nr.|Rückrufnummer|Festnetz oder Mobil|Telefon *|Ihre Rufnummer|Telefon (optional)|Festnetz|Festnetznummer|Ihre Nummer',
    person:
      'Name|Ihr Name|Vor- und Nachname|Vollständiger Name|Ansprechpartner|Vorname, Nachname|Vorname und Nachname|Ihr vollständiger Name|Kontaktperson',
    first: 'Vorname|Ihr Vorname|Rufname',
    last: 'Nachname|Familienname|Zuname|Ihr Nachname',
    email: 'E-Mail|E-Mail-Adresse|Ihre E-Mail|Mailadresse|Ihre E-Mail-Adresse|Email',
    none: 'Firma|Unternehmen|Firmenname|Straße|Hausnummer|Straße und Hausnummer|PLZ|Ort|Stadt|Land|Nachricht|Ihre Nachricht|Betreff|Geburtsdatum|Datum|Bestellnummer|Kundennummer|Benutzername|Gutscheincode|Anzahl|Faxnummer|Fax|Durchwahl|Vorwahl|Anschrift|Kommentar|Frage|Titel|Position|Postleitzahl|Adresse|Vereinsname|Produktname|Rechnungsnummer|Anzahl der Personen|Projektname|Vertragsnummer|Telefax|Name des Empfängers|Telefon des Empfängers',
  },
  fr: {
    tel: 'Téléphone|Votre téléphone|Numéro de téléphone|Tél.|Tél|Portable|Téléphone portable|Téléphone mobile|Mobile|N° de téléphone|Votre numéro|Numéro de portable|Votre numéro de téléphone',
    person:
      'Nom|Votre nom|Nom et prénom|Nom complet|Prénom et nom|Nom, Prénom|Vos nom et prénom|Nom du contact',
    first: 'Prénom|Votre prénom',
    last: 'Nom de famille',
    email:
      'E-mail|Email|Adresse e-mail|Courriel|Votre e-mail|Adresse électronique|Adresse mail|Adresse email|Votre adresse courriel',
    none: 'Téléfax|Téléphone du destinataire|Société|Entreprise|Nom de la société|Nom de l’entreprise|Adresse|Ville|Code postal|Pays|Message|Votre message|Sujet|Objet|Date de naissance|Date|Numéro de commande|Code promo|Nom d’utilisateur|Quantité|Poste|Commentaire|Question|Rue|Nom de l’enfant|Prénom de l’enfant|Nom du destinataire|Budget|Nombre de personnes|Numéro de client|Nom du projet',
  },
  es: {
    tel: 'Teléfono|Tu teléfono|Número de teléfono|Móvil|Teléfono móvil|Celular|Teléfono de contacto|Número de celular|Tel.|Número de contacto|Número móvil|Teléfono *|Número de WhatsApp|Tlf.|Tfno.|Telf.',
    person:
      'Nombre|Tu nombre|Nombre y apellidos|Nombre completo|Nombre y apellido|Su nombre|Persona de contacto|Nombre de contacto|¿Cómo te llamas?',
    last: 'Apellidos|Apellido|Primer apellido',
    email:
      'Correo|Correo electrónico|E-mail|Email|Tu correo|Dirección de correo|Dirección de correo electrónico|Tu email',
    none: 'Empresa|Nombre de la empresa|Dirección|Ciudad|País|Código postal|Mensaje|Asunto|Fecha|Fecha de nacimiento|Comentarios|Cupón|Código promocional|Nombre de usuario|Nombre del hijo|Cantidad|Pregunta|Calle|Cargo|Número de pedido|Número de tarjeta|Edad|Nombre del producto|Número de personas|Nombre del niño|Provincia',
  },
  pl: {
    tel: 'Telefon|Numer telefonu|Telefon kontaktowy|Nr telefonu|Telefon komórkowy|Twój telefon|Tel.|Komórka|Twój numer telefonu|Numer kontaktowy|Numer komórkowy',
    person:
      'Imię|Twoje imię|Imię i nazwisko|Osoba kontaktowa|Nazwisko i imię|Pełne imię i nazwisko|Jak masz na imię?',
    last: 'Nazwisko|Twoje nazwisko',
    email: 'E-mail|Adres e-mail|Email|Twój e-mail|Adres email|Poczta|Adres poczty elektronicznej',
    none: 'Telefaks|Telefon odbiorcy|Firma|Nazwa firmy|Adres|Miasto|Kod pocztowy|Ulica|Wiadomość|Temat|Data|Data urodzenia|Uwagi|Numer zamówienia|Kod rabatowy|Nazwa użytkownika|Ilość|Stanowisko|Imię dziecka|NIP|PESEL|Nazwa produktu|Treść wiadomości|Pytanie|Numer domu|Numer klienta|Komentarz|Miejscowość',
  },
  tr: {
    tel: 'Telefon|Telefon numarası|Telefon numaranız|Cep telefonu|Cep telefonunuz|GSM|Cep|Cep numarası|Numaranız|İletişim numarası|Tel|Telefonunuz|Cep no|Telefon No|İrtibat numarası|Cep Tel',
    person:
      'Ad Soyad|Adınız|Adınız Soyadınız|İsim|İsminiz|Ad ve soyad|İsim Soyisim|Adı Soyadı|Adınız ve soyadınız|Adı|Ad|Yetkili kişi',
    last: 'Soyad|Soyadınız|Soyisim|Soyadı',
    email:
      'E-posta|E-posta adresi|Eposta|Mail adresiniz|E-mail|Mail|E-posta adresiniz|Elektronik posta|E-Posta Adresi *',
    none: 'Alıcı adı|Şirket|Şirket adı|Firma adı|Adres|Şehir|İl|İlçe|Mesaj|Mesajınız|Konu|Tarih|Doğum tarihi|Sipariş numarası|Kullanıcı adı|Kupon kodu|Adet|Posta kodu|Ülke|TC Kimlik No|Vergi numarası|Açıklama|Soru|Ürün adı|Meslek|Kurum adı|Kart numarası|Baba adı|Anne adı|Proje adı|Dahili',
  },
  ro: {
    tel: 'Telefon|Număr de telefon|Numărul de telefon|Telefonul dvs.',
    person: 'Nume|Nume și prenume|Numele dvs.',
    first: 'Prenume',
    email: 'E-mail|Adresa de e-mail',
    none: 'Oraș|Adresa|Mesaj|Compania',
  },
};
