import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { isFresh, readForm } from '../../src/page/read-form';

const HTML = `<h2>Заявка</h2><form id="f" name="order" class="form" action="/send" method="post">
<label for="a">Ваше имя</label><input type="text" name="name" id="a" class="input" placeholder="Иван" required>
<label for="b">Телефон</label><input type="tel" name="phone" id="b" class="input" placeholder="+7 (___) ___-__-__" required>
<label for="c">E-mail</label><input type="email" name="email" id="c" class="input">
<label for="d">Город</label><select name="city" id="d"><option>Москва</option><option>Тверь</option></select>
<label for="e">Комментарий</label><textarea name="comment" id="e"></textarea>
<label><input type="checkbox" name="agree" id="g"> Согласен с политикой</label>
<button type="submit">Отправить</button></form>`;

const COUNTED =
  /^(?:Node|Element|HTML.*Element|Attr|NamedNodeMap|NodeList|HTMLCollection|Document|DocumentFragment|CharacterData|EventTarget)$/;

type Method = (this: unknown, ...rest: unknown[]) => unknown;

/** Wraps every accessor and method of a window's DOM prototypes; calls that jsdom makes inside one do not count. */
function countCalls(window: object): (run: () => void) => number {
  let calls = 0;
  let depth = 0;
  const wrap = (own: Method): Method =>
    function (this: unknown, ...rest) {
      if (depth === 0) calls++;
      depth++;
      try {
        return own.apply(this, rest);
      } finally {
        depth--;
      }
    };
  for (const name of Object.getOwnPropertyNames(window).filter((name) => COUNTED.test(name))) {
    const { prototype } = (window as Record<string, { prototype: object }>)[name]!;
    for (const [key, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === 'constructor' || !found.configurable) continue;
      if (typeof found.value === 'function') found.value = wrap(found.value as Method);
      if (found.get) found.get = wrap(found.get as Method);
      Object.defineProperty(prototype, key, found);
    }
  }
  return (run) => {
    calls = 0;
    run();
    return calls;
  };
}

it('what stands before a form or a control is read only where it is small', () => {
  const { window } = new JSDOM(
    `<main>${'<p>Слово</p>'.repeat(1000)}</main><form><div>${'<p>Слово</p>'.repeat(1000)}</div><input name="a"></form>`,
  );
  const read: string[] = [];
  const { get } = Object.getOwnPropertyDescriptor(window.Node.prototype, 'textContent')!;
  Object.defineProperty(window.Node.prototype, 'textContent', {
    get(this: Node) {
      read.push(this.nodeName);
      return get!.call(this) as string;
    },
  });
  readForm(window.document.forms[0]!);
  expect(read).toEqual([]);
});

it('a form of six labelled controls is read with at most 55 DOM calls, and known to be fresh with 8', () => {
  const { window } = new JSDOM(HTML);
  const form = window.document.forms[0]!;
  const count = countCalls(window);
  let reading = readForm(form);
  expect(count(() => (reading = readForm(form)))).toBeLessThanOrEqual(55);
  expect(reading.snapshot.controls.map(({ label }) => label)).toEqual([
    'Ваше имя',
    'Телефон',
    'E-mail',
    'Город',
    'Комментарий',
    'Согласен с политикой',
  ]);
  expect(count(() => isFresh(reading))).toBeLessThanOrEqual(8);
  expect(isFresh(reading)).toBe(true);
});

it('a reading is stale when a control was added, moved, or declared', () => {
  const { document } = new JSDOM(HTML).window;
  const form = document.forms[0]!;
  const stale = (change: () => void): boolean => {
    const reading = readForm(form);
    change();
    return !isFresh(reading);
  };
  expect(stale(() => form.append(document.createElement('input')))).toBe(true);
  expect(stale(() => form.prepend(document.querySelector('textarea')!))).toBe(true);
  expect(stale(() => document.querySelector('#a')!.setAttribute('data-ck-field', 'tel'))).toBe(true);
  expect(stale(() => undefined)).toBe(false);
});
