import { ANSWERED, SEND, SENT, type Way } from './harness/way';
import { testWays } from './harness/ways';

const FORM = `<form id="f"><input name="name"><input name="phone" type="tel"><button id="go">Отправить</button></form>
  <p id="log"></p><script>f = document.getElementById('f'); phone = ''; read = () => { phone = document.querySelector('[name=phone]').value }</script>`;

/** A form whose handler takes the submit over. */
const ajax = (name: string, code: string, more: Partial<Way> = {}): Way => ({
  name,
  html: `${FORM}<script>f.addEventListener('submit', async (event) => { ${code} })</script>`,
  told: SENT,
  done: ANSWERED,
  ...more,
});
const page = (name: string, html: string, more: Partial<Way> = {}): Way => ({
  ...ajax(name, ''),
  html,
  ...more,
});
const xhr = (body: string) =>
  `const request = new XMLHttpRequest(); request.onload = () => note('answered'); request.open('POST', '/ajax'); request.send(${body})`;

testWays('a handler sends', [
  ajax('preventDefault first', `event.preventDefault(); read(); ${SEND}`),
  ajax('preventDefault last', `read(); ${SEND}; event.preventDefault()`),
  ajax('preventDefault in the next microtask', `read(); await null; event.preventDefault(); ${SEND}`),
  ajax(
    'preventDefault, then waits',
    `event.preventDefault(); read(); await new Promise((resolve) => setTimeout(resolve, 100)); ${SEND}`,
  ),
  page(
    'preventDefault by the last listener on the window',
    `${FORM}<script>addEventListener('submit', (event) => { event.preventDefault(); read(); ${SEND} })</script>`,
  ),
  page(
    'D-23 onsubmit="return false"',
    FORM.replace('<form', `<form onsubmit="read(); ${SEND}; return false"`),
  ),
  page(
    'A-22 jQuery, return false',
    `<script src="/jquery.js"></script>${FORM}
    <script>$(document).on('submit', 'form', function () { $.post('/ajax', $(this).serialize(), () => note('answered')); return false })</script>`,
  ),
  ajax(
    'A-23 FormData before preventDefault',
    `const body = new FormData(f); event.preventDefault(); ${xhr('body')}`,
  ),
  ajax(
    'A-23 FormData after preventDefault',
    `event.preventDefault(); const body = new FormData(f); ${xhr('body')}`,
  ),
  ajax(
    'A-23 FormData 50 ms later',
    `event.preventDefault(); await new Promise((resolve) => setTimeout(resolve, 50)); ${xhr('new FormData(f)')}`,
  ),
  ajax(
    'A-23 FormData inside a library, as JSON',
    `event.preventDefault(); await null; ${xhr('JSON.stringify(Object.fromEntries(new FormData(f)))')}`,
  ),
  ajax(
    'a request that is answered before the handler ends',
    `event.preventDefault(); const request = new XMLHttpRequest(); request.open('POST', '/ajax', false); request.send(); note('answered')`,
  ),
  ajax('no request at all', `event.preventDefault(); note('answered')`, { told: 'timeout' }),
  ajax(
    'fetch, then location =',
    `event.preventDefault(); await fetch('/ajax', { method: 'POST' }); location = '/thanks'`,
    {
      told: 'navigation',
      done: `document.title === 'accepted'`,
    },
  ),
  ajax('location = at once', `event.preventDefault(); location = '/thanks'`, {
    told: 'navigation',
    done: `document.title === 'accepted'`,
  }),
  ajax(
    'the handler stops the event at the form',
    `event.stopImmediatePropagation(); event.preventDefault(); read(); ${SEND}`,
  ),
  page('the handler stops the event on the window, before us', FORM, {
    early: `<script>addEventListener('submit', (event) => { event.stopImmediatePropagation(); event.preventDefault(); read(); ${SEND} }, true)</script>`,
    told: '',
    calls: 0,
  }),
]);

testWays('a handler changes the form', [
  ajax('D-28 removes it', `event.preventDefault(); read(); f.remove(); ${SEND}`),
  ajax('removes it and prevents nothing', `read(); f.remove(); ${SEND}`),
  ajax(
    'replaces it by thanks',
    `event.preventDefault(); read(); f.outerHTML = '<p role="alert">Спасибо! Мы перезвоним</p>'; ${SEND}`,
  ),
  ajax('D-29 resets it', `event.preventDefault(); read(); f.reset(); ${SEND}`),
  page(
    'D-29 resets it, although it requires what it asks',
    `${FORM.replace('name="phone"', 'name="phone" required')}
    <script>f.onsubmit = (event) => { event.preventDefault(); read(); fetch('/ajax').then(() => { f.reset(); note('answered') }) }</script>`,
  ),
  ajax(
    'disables its controls',
    `event.preventDefault(); read(); for (const one of f.elements) one.disabled = true; ${SEND}`,
  ),
  ajax(
    'thanks in an alert',
    `event.preventDefault(); read(); await ${SEND}; log.innerHTML = '<b class="alert alert-success" role="alert">Спасибо, заявка принята</b>'`,
  ),
  ajax(
    'marks every field as valid',
    `event.preventDefault(); read(); f.elements.phone.setAttribute('aria-invalid', 'false'); ${SEND}`,
  ),
  page(
    'D-14 a controlled input that is rendered anew',
    `<div id="root"></div><script>
    value = ''; setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    render = () => { root.innerHTML = '<form><input name="phone" type="tel"><button id="go">Отправить</button></form>'; setter.call(root.querySelector('input'), value) };
    root.addEventListener('input', (event) => { value = event.target.value; event.target.setAttribute('data-dirty', '') });
    root.addEventListener('submit', (event) => { event.preventDefault(); const phone = value; value = ''; render(); ${SEND} });
    render()</script>`,
  ),
  page(
    'D-15 @submit.prevent',
    `${FORM.replace('<form', '<form @submit.prevent="send"')}<script>
    f.addEventListener('submit', (event) => { event.preventDefault(); read(); ${SEND} })</script>`,
  ),
  ajax(
    'two clicks, the second one ignored',
    `event.preventDefault(); read(); if (window.busy) return note('again'); busy = true; ${SEND}`,
    {
      act: async (tab) => {
        await tab.click('#go');
        await tab.click('#go');
      },
      done: `sessionStorage.trace.includes('again') && ${ANSWERED}`,
      ignore: /answered|again/,
    },
  ),
  page(
    'A-31 a synthetic submit event',
    `${FORM.replace('<button id="go">Отправить</button>', '')}<a id="go" href="#">ok</a><script>
    go.onclick = () => { f.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); return false };
    f.onsubmit = (event) => { event.preventDefault(); read(); ${SEND} }</script>`,
  ),
]);
