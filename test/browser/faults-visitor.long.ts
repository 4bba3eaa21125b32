import { expect } from 'vitest';
import { CALL, callsOf, openSite, order, rest } from './fault-site';
import { eachEngine } from './harness/each-engine';

eachEngine(
  'I-10 I-11 a consent box that is required and not ticked: no call, nothing stored, the form untouched',
  async (visit) => {
    const { page } = visit;
    const more =
      '<label><input type="checkbox" name="agree" required> Согласен на обработку персональных данных</label>';
    await openSite(visit, { more, form: 'novalidate', script: 'data-ck-send="submit"' });
    await order(visit);
    await page.click('[name=agree]');
    await page.click('[name=agree]');
    await order(visit);
    expect([
      await callsOf(visit),
      await page.evaluate(
        'Object.keys(sessionStorage).length + Object.keys(localStorage).filter((key) => /:[od]:/.test(key)).length',
      ),
    ]).toEqual([[], 0]);
    await page.click('[name=agree]');
    await order(visit);
    expect(await callsOf(visit)).toEqual([CALL]);
  },
);

eachEngine('I-02 a password made readable by “show password” stays unread', async (visit) => {
  const { page } = visit;
  const more =
    '<input type="password" name="pass" id="p"><button type="button" onclick="p.type = \'text\'">Показать</button>';
  await openSite(visit, {
    more,
    form: 'data-ck-form="on"',
    script: 'data-ck-param1="{field:pass}" data-ck-debug',
  });
  await page.type('[name=pass]', '79160000000');
  await page.click('[type=button]');
  await order(visit, '', 'Анна', '#f button:not([type])');
  await rest(visit, 100);
  await order(visit, undefined, undefined, '#f button:not([type])');
  expect(await callsOf(visit)).toEqual([CALL]);
});

const EVIL = '<img src=x onerror=window.__hacked=1>';
eachEngine(
  'J-02 markup in titles, labels, messages and options is text: nothing of it is ever built',
  async (visit) => {
    const { page } = visit;
    const escaped = EVIL.replace(/</g, '&lt;');
    const form = `aria-label="${escaped}" data-ck-title="${escaped}" data-ck-message-tel="${escaped}"`;
    await openSite(visit, {
      form,
      more: `<label>${escaped}<input name="x" placeholder="${escaped}"></label>`,
      script: 'data-ck-param1="{form.title}" data-ck-debug',
    });
    await order(visit, '8 916');
    await rest(visit, 200);
    await page.press('Escape');
    await order(visit, undefined, EVIL);
    await rest(visit, 200);
    expect(
      await page.evaluate(
        '[document.images.length, !!window.__hacked, JSON.stringify(__calls).includes("<")]',
      ),
    ).toEqual([0, false, false]);
  },
);
