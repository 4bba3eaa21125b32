import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { mapForm } from '../../src/fields/map-form';
import { readForm } from '../../src/page/read-form';

type Attributes = Record<string, string>;
interface Made {
  label: string;
  attributes: Attributes;
}

const control = (label: string, attributes: Attributes): Made => ({ label, attributes });

/** Controls as sites write them; which of them a form holds, and in which order, is drawn. */
const CONTROLS: Made[] = [
  control('Ваше имя', { type: 'text', name: 'clientName', class: 'form-control' }),
  control('Номер телефона', {
    type: 'tel',
    name: 'form[phone]',
    placeholder: '+7 (___) ___-__-__',
    required: '',
  }),
  control('', { type: 'text', name: 'user_phone', placeholder: 'Телефон', class: 'js-mask' }),
  control('', { type: 'text', name: 'x3', placeholder: 'Ваша почта', autocomplete: 'off' }),
  control('E-mail', { type: 'email', name: 'EMAIL', id: 'mail-1' }),
  control('Фамилия', { type: 'text', name: 'lastName', maxlength: '40' }),
  control('Название компании', { type: 'text', name: 'company_name' }),
  control('Модель телефона', { type: 'text', name: 'phone_model', tabindex: '3' }),
  control('', { type: 'text', name: 'website', tabindex: '-1', autocomplete: 'off' }),
  control('Согласен с политикой', { type: 'checkbox', name: 'agree', value: '1' }),
  control('Phone extension', { type: 'text', name: 'ext', inputmode: 'numeric' }),
  control('Пароль', { type: 'password', name: 'password' }),
];

interface Way {
  order: (names: string[]) => string[];
  wrap: (html: string) => string;
  letters: (text: string) => string;
}

const PLAIN: Way = { order: (names) => names, wrap: (html) => html, letters: (text) => text };
/** Attributes in which letter case has a meaning for the browser, not for us. */
const KEPT = new Set(['type', 'id', 'required', 'maxlength', 'tabindex']);

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function renderControl({ label, attributes }: Made, at: number, { order, wrap, letters }: Way): string {
  const own: Attributes = { ...attributes, id: attributes['id'] ?? `c${at}` };
  const written = order(Object.keys(own)).map(
    (name) => `${name}="${escape(KEPT.has(name) ? (own[name] ?? '') : letters(own[name] ?? ''))}"`,
  );
  const text = label ? `<label for="${own['id']}">${letters(label)}</label>` : '';
  return text + wrap(`<input ${written.join(' ')}>`);
}

function mapping(controls: readonly Made[], way: Way): unknown {
  const inside = controls.map((made, at) => way.wrap(renderControl(made, at, way))).join('\n');
  const html = `<form>${way.wrap(inside)}<button>${way.letters('Заказать звонок')}</button></form>`;
  const { document } = new JSDOM(html).window;
  const reading = readForm(document.forms[0]!);
  return mapForm(reading.snapshot);
}

const someControls = fc.shuffledSubarray(CONTROLS, { minLength: 1, maxLength: 8 });

/** A permutation drawn by its number. */
const permuted = (by: number) => (names: string[]) =>
  [...names].sort(
    (a, b) => ((a.length * 7 + by * a.charCodeAt(0)) % 11) - ((b.length * 7 + by * b.charCodeAt(0)) % 11),
  );

const wrapped = (tags: readonly string[]) => (html: string) =>
  tags.reduce((inner, tag) => `<${tag} class="row">${inner}</${tag}>`, html);

const shouted = (mask: readonly boolean[]) => (text: string) =>
  [...text]
    .map((letter, index) => (mask[index % mask.length] ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');

describe('what does not matter does not change the mapping', () => {
  it('any order of attributes', () => {
    fc.assert(
      fc.property(someControls, fc.nat(10), (controls, by) => {
        expect(mapping(controls, { ...PLAIN, order: permuted(by) })).toEqual(mapping(controls, PLAIN));
      }),
      { numRuns: 60 },
    );
  });

  it('any wrapping', () => {
    const tags = fc.array(fc.constantFrom('div', 'span', 'section', 'fieldset', 'p-x'), { maxLength: 4 });
    fc.assert(
      fc.property(someControls, tags, (controls, around) => {
        expect(mapping(controls, { ...PLAIN, wrap: wrapped(around) })).toEqual(mapping(controls, PLAIN));
      }),
      { numRuns: 60 },
    );
  });

  it('any letter case', () => {
    fc.assert(
      fc.property(someControls, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (controls, mask) => {
        expect(mapping(controls, { ...PLAIN, letters: shouted(mask) })).toEqual(mapping(controls, PLAIN));
      }),
      { numRuns: 60 },
    );
  });
});

/** Characters that string methods with a loop inside were given while `run` ran. */
function countWork(run: () => void): number {
  let work = 0;
  const names = ['replace', 'matchAll', 'match', 'split', 'normalize', 'toLowerCase', 'trim'] as const;
  const spies = names.map((name) => {
    const own = String.prototype[name] as (this: string, ...rest: unknown[]) => unknown;
    return vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...rest: unknown[]) {
      work += this.length;
      return own.apply(this, rest) as never;
    });
  });
  run();
  spies.forEach((spy) => spy.mockRestore());
  return work;
}

const formWith = (text: string): HTMLFormElement => {
  const { document } = new JSDOM('<form><h3></h3><label for=a></label><input id=a><button></button></form>')
    .window;
  for (const element of document.querySelectorAll('h3,label,button')) element.textContent = text;
  const input = document.querySelector('input')!;
  for (const name of ['name', 'placeholder', 'title', 'data-mask', 'class', 'aria-label'])
    input.setAttribute(name, text);
  return document.forms[0]!;
};

describe('a text of a megabyte', () => {
  const LENGTH = 1_000_000;
  it.each(['a', 'тел ', '(', '+7_', ' ', 'name', '9'])(
    'of %j slows a form no more than one of 4,000 characters',
    (piece) => {
      const long = formWith(piece.repeat(LENGTH / piece.length));
      const short = formWith(piece.repeat(4000 / piece.length));
      const work = (form: HTMLFormElement): number => countWork(() => mapForm(readForm(form).snapshot));
      expect(work(long)).toBeLessThanOrEqual(work(short));
    },
  );

  it('is cut to 200 characters', () => {
    const { snapshot } = readForm(formWith('телефон '.repeat(LENGTH / 8)));
    const texts = [snapshot.heading, ...snapshot.buttons, ...Object.values(snapshot.controls[0]!)];
    for (const text of texts) if (typeof text === 'string') expect(text.length).toBeLessThanOrEqual(200);
  });
});
