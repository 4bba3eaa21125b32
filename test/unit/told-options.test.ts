import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const LINK = 'https://github.com/callkeeper/autobind/blob/main/docs/options.md';

/** A form with these attributes on itself and on its phone control, filled and sent. */
function sendForm(form: string, control: string, options = {}) {
  const site = openSite(
    `<form id="f" ${form}><label>Имя <input name="name"></label>
    <label>Телефон <input name="phone" type="tel" ${control}></label><button>Перезвоните мне</button></form>`,
    options,
  );
  site.fill({ name: 'Анна', phone: '8 916 123-45-67' });
  site.submit();
  return site;
}

describe('what the owner wrote wrong is told once and costs no call', () => {
  test.each([
    ['an unknown attribute on a form', 'data-ck-colour="red"', '', `data-ck-colour: no such option; ignored`],
    ['one on a control', '', 'data-ck-colour', `data-ck-colour: no such option; ignored`],
    [
      'a field that does not exist',
      '',
      'data-ck-field="phone"',
      `data-ck-field: "phone" is not one of tel, person, `,
    ],
    [
      'an option that means nothing on a control',
      '',
      'data-ck-storage="off"',
      `data-ck-storage: "off" is not allowed on a control; using the outer value`,
    ],
    [
      'a wrong value on a form',
      'data-ck-country="RUS"',
      '',
      `data-ck-country: "RUS" is not a two-letter ISO country code; using the outer value`,
    ],
  ])('%s', (_, form, control, sentence) => {
    const { calls, said } = sendForm(form, control);
    expect(calls).toEqual([{ tel: '79161234567', person: 'Анна' }]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`[callkeeper] ${sentence}`);
    expect(said[0]).toContain(`. ${LINK}#data-ck-`);
  });

  test('of a map with a broken selector the rest is used', () => {
    const map = '{"##": "person", "[name=phone]": "tel", "[name=name]": "param1"}';
    const { calls, said } = sendForm(`data-ck-map='${map}'`, '');
    expect(calls).toEqual([{ tel: '79161234567', param1: 'Анна' }]);
    expect(said).toEqual([
      `[callkeeper] data-ck-map: "##" is not JSON of selectors and fields; using the rest. ${LINK}#data-ck-map`,
    ]);
  });

  test('what is right is not spoken of', () => {
    expect(
      sendForm('data-ck-form data-ck-param1="x"', 'data-ck-field="tel" data-ck-country="KZ"').said,
    ).toEqual([]);
  });

  test('a mail, a manager, a partner that nobody can use are told without being said', () => {
    const { calls, said } = sendForm('', '', { mail: 'boss-at-home', manager: '12345678', partner: 'Мы' });
    expect(calls).toEqual([{ tel: '79161234567', person: 'Анна', partner: 'Мы' }]);
    expect(said.sort()).toEqual([
      `[callkeeper] data-ck-mail: the value is not an address; left out. ${LINK}#data-ck-mail`,
      `[callkeeper] data-ck-manager: the value is not a phone or an office number of at most 60 characters; left out. ${LINK}#data-ck-manager`,
    ]);
  });
});
