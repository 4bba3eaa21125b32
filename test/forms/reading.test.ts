import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mapForm } from '../../src/fields/map-form';
import { weighValues } from '../../src/fields/value-evidence';
import { findPseudoForms, pseudoFormOf } from '../../src/page/pseudo-form';
import { rememberSecrets } from '../../src/page/read-control';
import { readForm, readTitle, type FormReading } from '../../src/page/read-form';
import { readEvidence, readValues } from '../../src/page/read-values';

const page = (html: string): Document => new JSDOM(html).window.document;
const formOf = (html: string): HTMLFormElement => page(html).forms[0]!;

/** All that an attempt could read of a form: its evidence, its fields, and whatever a placeholder asks for. */
function readAll(reading: FormReading): string {
  const { fields } = mapForm(reading.snapshot);
  const names = [...reading.root.querySelectorAll('[name]')].map(
    (control) => control.getAttribute('name') ?? '',
  );
  return [...readEvidence(reading), ...readValues(reading, fields, names)].map(({ text }) => text).join();
}

describe('what is never read', () => {
  it('a password, also after it was turned into text', () => {
    const form = formOf('<form><input type=password name=phone value=12345></form>');
    rememberSecrets(form);
    form.querySelector('input')!.type = 'text';
    const reading = readForm(form);
    expect(reading.snapshot.controls[0]?.secret).toBe(true);
    expect(readAll(reading)).not.toContain('12345');
  });

  it.each([
    ['a file', '<input type=file name=phone>'],
    ['a card number', '<input name=phone autocomplete=cc-number value=4111>'],
    ['a card number by name', '<input name=card_number value=4111>'],
    ['a CVV by name', '<input name=cvv value=123>'],
    ['a one-time code', '<input name=phone autocomplete=one-time-code value=9911>'],
    ['a current password in a text control', '<input name=phone autocomplete=current-password value=x>'],
    ['a token', '<input name=csrf_token value=x>'],
    ['a hidden control', '<input type=hidden name=phone value=79160000000>'],
  ])('%s', (_, html) => {
    const reading = readForm(formOf(`<form>${html}</form>`));
    expect(mapForm(reading.snapshot).fields).toEqual([]);
    expect(readAll(reading)).toMatch(/^,*$/);
  });

  it('a control that became a password after it was read', () => {
    const form = formOf('<form><input name=phone value=12345></form>');
    const reading = readForm(form);
    expect(readAll(reading)).toContain('12345');
    form.querySelector('input')!.type = 'password';
    expect(readAll(reading)).not.toContain('12345');
  });

  it('more than a thousand characters of a value', () => {
    const form = formOf('<form><input name=phone></form>');
    form.querySelector('input')!.value = '1'.repeat(5000);
    expect(readEvidence(readForm(form))[0]?.text).toHaveLength(1000);
  });
});

it('a name that only begins like a one-time code is no secret', () => {
  const reading = readForm(formOf('<form><input name=otpravitel value=x></form>'));
  expect(reading.snapshot.controls[0]?.secret).toBe(false);
});

describe('whose control it is', () => {
  it('a selector of data-ck-map says what a control is, a broken one says nothing', () => {
    const form = formOf('<form><input name=x><input name=y placeholder=Телефон></form>');
    const { snapshot } = readForm(form, { map: { '[name=x]': 'param1', '[[': 'tel' } });
    expect(snapshot.controls.map(({ declared }) => declared)).toEqual(['param1', null]);
  });

  it('what the owner ignores is not there, wherever the selector points', () => {
    const form = formOf('<form><div class=no><input name=a></div><input name=b></form>');
    expect(readForm(form, { ignore: '.no' }).controls).toHaveLength(1);
    expect(readForm(form, { ignore: ')(' }).controls).toHaveLength(2);
  });

  it('hidden controls stay out unless the owner declared them', () => {
    const form = formOf(
      '<form><input type=hidden name=token value=a><input type=hidden name=office data-ck-field=manager value=101></form>',
    );
    const reading = readForm(form);
    expect(reading.snapshot.controls.map(({ name }) => name)).toEqual(['office']);
    expect(readAll(reading)).toContain('101');
  });
});

describe('pseudo-forms', () => {
  it('are the smallest containers with something that submits', () => {
    const document = page(
      '<main><div id=a><p><input></p><button>OK</button></div><form><input id=own></form></main>',
    );
    expect(findPseudoForms(document).map(({ id }) => id)).toEqual(['a']);
    expect(pseudoFormOf(document.querySelector('#own')!)).toBeNull();
  });

  it('are the body where nothing submits', () => {
    const document = page('<div><input></div>');
    expect(findPseudoForms(document)).toEqual([document.body]);
  });

  it('are the containers that the owner marked', () => {
    const document = page('<div data-ck-form id=a><div><input><button>OK</button></div></div>');
    expect(findPseudoForms(document).map(({ id }) => id)).toEqual(['a']);
  });
});

it('the title is the heading, else the label, the name, the id', () => {
  const titles = [
    '<form id=i name=n aria-label=l><h2>h</h2></form>',
    '<form id=i name=n aria-label=l></form>',
    '<form id=i name=n></form>',
    '<form id=i></form>',
  ];
  expect(titles.map((html) => readTitle(readForm(formOf(html))))).toEqual(['h', 'l', 'n', 'i']);
});

describe('what the visitor typed tells where markup does not', () => {
  const looksLikePhone = (text: string): boolean => /^\+?\d{10,12}$/.test(text);
  const mappingOf = (html: string) =>
    mapForm(readForm(formOf(`<form>${html}<button>Отправить</button></form>`)).snapshot);

  it('no phone is mapped and one value is a phone number: that control is it', () => {
    const mapping = mappingOf('<input name=q1><input name=q2>');
    const values = [
      { control: 0, text: 'Иван' },
      { control: 1, text: '+79161234567' },
    ];
    const weighed = weighValues(mapping, values, looksLikePhone);
    expect(weighed.fields).toMatchObject([{ control: 1, field: 'tel' }]);
    expect(weighed.verdict).toEqual({ bound: true, reason: null });
  });

  it('two values are phone numbers: nobody guesses', () => {
    const mapping = mappingOf('<input name=q1><input name=q2>');
    const values = [
      { control: 0, text: '79161234567' },
      { control: 1, text: '79161234568' },
    ];
    expect(weighValues(mapping, values, looksLikePhone)).toEqual(mapping);
  });

  it('the mapped phone holds plainly none while another control does: the other is it, and trusted less', () => {
    const mapping = mappingOf('<input name=phone><input name=q2>');
    const values = [
      { control: 0, text: 'Иван Петров' },
      { control: 1, text: '79161234567' },
    ];
    const weighed = weighValues(mapping, values, looksLikePhone);
    expect(weighed.fields).toMatchObject([{ control: 1, field: 'tel' }]);
    expect(weighed.fields[0]!.score).toBeLessThan(5);
  });

  it('the mapped phone holds a wrong number: it stays the phone', () => {
    const mapping = mappingOf('<input name=phone><input name=q2>');
    const values = [
      { control: 0, text: '+7 916 12' },
      { control: 1, text: '79161234567' },
    ];
    expect(weighValues(mapping, values, looksLikePhone).fields).toMatchObject([{ control: 0, field: 'tel' }]);
  });

  it("the phone was left empty: what stands elsewhere is not the visitor's", () => {
    const mapping = mappingOf('<input name=phone><input name=q2>');
    const values = [
      { control: 0, text: '' },
      { control: 1, text: '79161234567' },
    ];
    expect(weighValues(mapping, values, looksLikePhone)).toEqual(mapping);
  });

  it("a number in a control whose words say that it is somebody else's is not taken", () => {
    const mapping = mappingOf('<input name=r placeholder="Телефон получателя">');
    expect(weighValues(mapping, [{ control: 0, text: '79161234567' }], looksLikePhone)).toEqual(mapping);
  });

  it('a phone number in a control that the owner declared something else is not taken', () => {
    const mapping = mappingOf('<input name=q1 data-ck-field=param1>');
    expect(weighValues(mapping, [{ control: 0, text: '79161234567' }], looksLikePhone)).toEqual(mapping);
  });
});

describe('several phones that were declared', () => {
  it('the one declared at the control comes before one declared by selector', () => {
    const form = formOf(
      '<form><input name=contract><input name=own data-ck-field=tel><button>x</button></form>',
    );
    const reading = readForm(form, { map: { '[name=contract]': 'tel' } });
    const { fields } = mapForm(reading.snapshot);
    expect(fields.map(({ control }) => reading.controls[control]!.getAttribute('name'))).toEqual([
      'own',
      'contract',
    ]);
  });
});
