import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import { fillIn } from './harness/way';

const page = (body: string, attributes = '') =>
  `<script src="/harness/recorder.js?new"></script><script src="/harness/fake-widget.js?silent"></script>
   <script src="/dist/ck-autobind.min.js" ${attributes}></script>${body}`;
const form =
  '<form action="/none" method="post"><input name="phone" type="tel"><button id="go">Отправить</button></form>';
const lines = () => JSON.parse(sessionStorage.getItem('trace') ?? '[]') as string[];
const state = () => {
  const control = document.querySelector<HTMLInputElement>('[name=phone]')!;
  return {
    invalid: control.getAttribute('aria-invalid'),
    focused: document.activeElement === control,
    alerts: document.querySelectorAll('[role=alert]').length,
    calls: (window as unknown as { __calls: unknown[] }).__calls.length,
  };
};

eachEngine(
  'a wrong number stops the attempt once and shows why; the same number passes the second time',
  async ({ page: tab, server }) => {
    server.answer('/none', { status: 204 });
    await tab.goto(server.page('/', page(form)));
    await fillIn(tab, '[name=phone]', '+7 916 123');
    await tab.click('#go');
    await tab.waitFor(`document.activeElement.matches('[aria-invalid=true]')`);
    expect(await tab.evaluate(state)).toMatchObject({ invalid: 'true', focused: true, calls: 0 });
    expect((await tab.evaluate(lines)).filter((line) => /^up (submit|formdata)/.test(line))).toEqual([]);
    await tab.click('#go');
    await tab.waitFor(`sessionStorage.trace.includes('up formdata')`);
    expect(await tab.evaluate(state)).toEqual({
      invalid: null,
      focused: expect.any(Boolean),
      alerts: 0,
      calls: 0,
    });
  },
);

eachEngine(
  'data-ck-invalid="block" stops it every time, Enter too, until the number is right',
  async ({ page: tab, server }) => {
    server.answer('/none', { status: 204 });
    await tab.goto(server.page('/', page(form, 'data-ck-invalid="block"')));
    await fillIn(tab, '[name=phone]', '+7 916 123');
    for (let time = 0; time < 3; time++) await tab.press('Enter');
    await tab.click('#go');
    expect(server.requests('/none')).toEqual([]);
    expect(await tab.evaluate(state)).toMatchObject({ invalid: 'true', calls: 0 });
    await fillIn(tab, '[name=phone]', '+7 916 123-45-67');
    expect(await tab.evaluate(state)).toMatchObject({ invalid: null });
    await tab.press('Enter');
    await tab.waitFor('window.__calls.length');
    expect(await tab.evaluate('window.__calls')).toEqual([{ tel: '79161234567' }]);
  },
);

eachEngine(
  'in a pseudo-form the click on a wrong number reaches no handler',
  async ({ page: tab, server }) => {
    const body = `<div><input name="phone" type="tel"><button id="go" onclick="note('handler')">Перезвоните мне</button></div>`;
    await tab.goto(server.page('/', page(body)));
    await fillIn(tab, '[name=phone]', '+7 916 123');
    await tab.click('#go');
    await tab.waitFor(`document.activeElement.matches('[aria-invalid=true]')`);
    expect(await tab.evaluate(state)).toMatchObject({ invalid: 'true', focused: true, calls: 0 });
    expect(await tab.evaluate(lines)).not.toContain('handler');
    await tab.click('#go');
    await tab.waitFor(`sessionStorage.trace.includes('handler')`);
  },
);

eachEngine(
  'a try of which no call comes is told once, though the handler builds a FormData of it',
  async ({ page: tab, server }) => {
    server.answer('/ajax', { status: 204 });
    const ajax = `<script>document.forms[0].addEventListener('submit', (event) => {
      event.preventDefault(); fetch('/ajax', { method: 'POST', body: new FormData(event.target) }) })</script>`;
    await tab.goto(server.page('/', page(form + ajax)));
    await tab.click('[name=phone]');
    await tab.click('#go');
    await tab.waitFor('ckAutobind.status().outcomes.length');
    await fillIn(tab, '[name=phone]', '+7 916 123-45-67');
    await tab.click('#go');
    await tab.waitFor('window.__calls.length');
    const outcomes = await tab.evaluate<{ reason: string }[]>('ckAutobind.status().outcomes');
    expect(outcomes.map(({ reason }) => reason)).toEqual(['empty_phone', null]);
  },
);
