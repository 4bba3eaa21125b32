import { expect } from 'vitest';
import { inEngines } from './harness/each-engine';
import { fillIn } from './harness/way';

const page = `<script src="/harness/fake-widget.js?silent"></script><script src="/dist/ck-autobind.min.js"></script>
  <form><input name="phone" type="tel"><button id="go">Отправить</button></form>
  <script>document.forms[0].onsubmit = (event) => { event.preventDefault(); fetch('/lead', { method: 'POST' }) }</script>`;
const last = 'window.ckAutobind.status().outcomes.slice(-1)[0]';

inEngines(
  ['chromium', 'firefox'],
  'a server that will not take the form refuses the call, though the page says nothing; the next try is ordered',
  async ({ page: tab, server }) => {
    server.answer('/lead', { status: 422 });
    await tab.goto(server.page('/', page));
    await fillIn(tab, '[name=phone]', '+7 916 123-45-67');
    await tab.click('#go');
    expect(await tab.waitFor(`${last}?.reason`)).toBe('refused_by_site');
    server.answer('/lead', { body: '{}' });
    await tab.click('#go');
    await tab.waitFor(`${last}.state === 'sent'`);
    expect(await tab.evaluate('window.__calls')).toEqual([{ tel: '79161234567' }]);
  },
);
