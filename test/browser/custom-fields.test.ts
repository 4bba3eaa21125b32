import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';

/** Fields and a button of a library of components: each a custom element with its own control in a shadow root. */
const page = `<script src="/harness/fake-widget.js?silent"></script><script src="/dist/ck-autobind.min.js"></script>
  <script>
    customElements.define('my-field', class extends HTMLElement {
      static formAssociated = true;
      constructor() {
        super();
        const internals = this.attachInternals();
        this.attachShadow({ mode: 'open' }).innerHTML = '<input>';
        this.control = this.shadowRoot.firstChild;
        this.control.oninput = () => internals.setFormValue(this.control.value);
      }
      get name() { return this.getAttribute('name') }
      get type() { return this.getAttribute('type') }
      get value() { return this.control.value }
    });
    customElements.define('my-button', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
        this.onclick = () => this.closest('form').requestSubmit();
      }
    });
  </script>
  <form><my-field name="name" type="text"></my-field><my-field name="phone" type="tel"></my-field><my-button id="go">Отправить</my-button></form>
  <script>document.forms[0].onsubmit = (event) => { event.preventDefault(); fetch('/lead', { method: 'POST', body: new FormData(event.target) }) }</script>`;

eachEngine(
  'a field that is a custom element of its form is touched where somebody types in its shadow root',
  async ({ page: tab, server }) => {
    server.answer('/lead', { body: '{}' });
    await tab.goto(server.page('/', page));
    await tab.type('my-field[name=phone] >>> input', '+7 916 123-45-67');
    await tab.click('#go');
    await tab.waitFor('window.__calls.length');
    expect(await tab.evaluate('window.__calls')).toEqual([{ tel: '79161234567' }]);
    expect(server.requests('/lead').length).toBe(1);
  },
);
