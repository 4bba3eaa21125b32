import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import { until } from './harness/page';

const form = `
  <form action="/lead" method="post">
    <input name="tel"><input name="имя"><select name="city"><option>Минск<option>Алматы</select>
    <button name="go" value="1">Отправить</button>
  </form>
  <script>
    trusted = [];
    for (const type of ['click', 'keydown', 'submit'])
      addEventListener(type, (event) => trusted.push(type + ':' + event.isTrusted), true);
  </script>`;

eachEngine('clicks and keys are a person’s, and the form’s bytes arrive once', async ({ page, server }) => {
  await page.goto(server.page('/', form));
  await page.type('[name=tel]', '+7 (916) 123-45-67');
  await page.type('[name=имя]', 'Юля');
  await page.select('select', 'Алматы');
  const seen = await page.evaluate<string[]>('trusted');
  // Chromium inserts what its keyboard layout lacks without key events.
  expect(seen.filter((entry) => entry === 'keydown:true').length).toBeGreaterThanOrEqual(18);
  expect(seen.filter((entry) => entry.endsWith('false'))).toEqual([]);
  await page.click('button');
  await page.waitFor(() => document.title === 'accepted');
  const [lead, ...more] = server.requests('/lead');
  expect(more).toEqual([]);
  expect(lead?.text).toBe(
    'tel=%2B7+%28916%29+123-45-67&%D0%B8%D0%BC%D1%8F=%D0%AE%D0%BB%D1%8F&city=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B&go=1',
  );
  expect(await page.url()).toBe(`${server.origin}/lead`);
});

eachEngine('Enter in a field submits', async ({ page, server }) => {
  await page.goto(server.page('/', form));
  await page.type('[name=tel]', '89');
  await page.press('Enter');
  await page.waitFor(() => document.title === 'accepted');
  expect(server.requests('/lead').map(({ text }) => text.slice(0, 6))).toEqual(['tel=89']);
});

eachEngine(
  'each visitor starts with empty storage; tabs of one visitor share it',
  async ({ page, server, browser, engine }) => {
    const address = server.page('/', '');
    await page.goto(address);
    await page.evaluate(() => {
      localStorage.setItem('seen', 'yes');
      sessionStorage.setItem('seen', 'yes');
      document.cookie = 'seen=yes';
    });
    const look = () => `${localStorage.getItem('seen')} ${sessionStorage.getItem('seen')} ${document.cookie}`;
    const tab = await page.newTab();
    await tab.goto(address);
    expect(await tab.evaluate(look)).toBe('yes null seen=yes');
    expect(await page.evaluate(look)).toBe('yes yes seen=yes');
    if (engine === 'webkit') await page.close(); // its driver runs one visitor at a time
    const stranger = await browser.page();
    await stranger.goto(address);
    expect(await stranger.evaluate(look)).toBe('null null ');
    await stranger.close();
  },
);

eachEngine('controls in shadow roots and frames can be reached', async ({ page, server }) => {
  await page.goto(
    server.page(
      '/',
      `<div id="host"></div><iframe srcdoc="<input id=inner>"></iframe>
       <script>host.attachShadow({mode: 'open'}).innerHTML = '<p style="height: 3000px"></p><input id=deep>'</script>`,
    ),
  );
  await page.type('#host >>> #deep', 'a');
  await page.type('iframe >>> #inner', 'b');
  const values = () =>
    document.querySelector('#host')!.shadowRoot!.querySelector('input')!.value +
    document.querySelector('iframe')!.contentDocument!.querySelector('input')!.value;
  expect(await page.evaluate(values)).toBe('ab');
});

for (const transport of ['xhr', 'jsonp', 'fetch', 'beacon']) {
  eachEngine(
    `the fake widget orders once by ${transport} from another site and tells the page`,
    async ({ page, server }) => {
      const widget = `/harness/fake-widget.js?transport=${transport}&api=${encodeURIComponent(`${server.other}/api`)}`;
      await page.goto(
        server.page(
          '/',
          `<script src="${widget}"></script>
         <script>addEventListener('CallKeeperData', (event) => { told = event.detail.CLIENT })</script>`,
        ),
      );
      await page.evaluate('ckForms.ckEvent({ tel: "79161234567" })');
      expect(await page.waitFor('window.told')).toBe('79161234567');
      expect(await page.evaluate('__calls.concat(__events)')).toEqual([
        { tel: '79161234567' },
        { tel: '79161234567' },
      ]);
      await until(() => server.orders().length);
      expect(server.orders()).toEqual([{ tel: '79161234567' }]);
    },
  );
}

eachEngine(
  'back returns to the page as it was left, from the back-forward cache',
  async ({ page, server }) => {
    server.page('/next', '<title>next</title>');
    await page.goto(server.page('/', '<a href="/next">next</a><script>mark = Math.random()</script>'));
    const mark = await page.evaluate<number>('mark');
    await page.click('a');
    await page.waitFor(() => location.pathname === '/next' && document.readyState === 'complete');
    await page.back();
    await page.waitFor(() => location.pathname === '/');
    expect(await page.evaluate('mark')).toBe(mark);
  },
);
