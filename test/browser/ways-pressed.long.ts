import { ANSWERED, hearWords, SEND, SENT, WAIT_FOR_ANSWER, type Way } from './harness/way';
import { testWays } from './harness/ways';
import type { Page } from './harness/types';

const PHONE = '<input name="phone" type="tel" placeholder="Телефон">';
const READ = `<script>read = () => { phone = document.querySelector('[name=phone]').value }; send = () => { read(); ${SEND} }</script>`;
const pressed = (name: string, html: string, more: Partial<Way> = {}): Way => ({
  name,
  html: READ + html,
  told: SENT,
  done: ANSWERED,
  ...more,
});
const enter = { act: (page: Page) => page.press('Enter') };

testWays('no submit event', [
  pressed(
    'a link as a button',
    `<div>${PHONE}<a id="go" href="#">Перезвоните мне</a></div><script>go.onclick = () => { send(); return false }</script>`,
  ),
  pressed(
    'div role=button',
    `<div>${PHONE}<div id="go" role="button" onclick="send()">Заказать звонок</div></div>`,
  ),
  pressed('a span with onclick', `<div>${PHONE}<span id="go" onclick="send()">Отправить</span></div>`),
  pressed(
    'Enter in a pseudo-form',
    `<div>${PHONE}<button>Жду звонка</button></div><script>
    document.querySelector('input').onkeydown = ({ key }) => key === 'Enter' && send()</script>`,
    enter,
  ),
  pressed(
    'Enter on the button of a pseudo-form',
    `<div>${PHONE}<button id="go" onclick="send()">Жду звонка</button></div>`,
    {
      act: async (page) => {
        await page.press('Tab');
        await page.press('Enter');
      },
    },
  ),
  pressed(
    'data-ck-submit',
    `<div>${PHONE}<b id="go" data-ck-submit>→</b></div><script>go.onclick = send</script>`,
  ),
  pressed(
    'data-ck-form on a container, data-ck-submit far away in it',
    `<main data-ck-form><section>${PHONE}</section><section><b id="go" data-ck-submit>→</b></section></main><script>go.onclick = send</script>`,
  ),
  pressed(
    'D-24 <button type="button"> in a form',
    `<form>${PHONE}<button type="button" id="go">Отправить</button></form><script>go.onclick = send</script>`,
  ),
  pressed(
    'a submit button whose own handler prevents',
    `<form>${PHONE}<button id="go">Отправить</button></form><script>go.onclick = (event) => { event.preventDefault(); send() }</script>`,
  ),
  pressed(
    'a submit button whose own handler empties the form',
    `<form>${PHONE}<button id="go">Отправить</button></form><script>go.onclick = () => { send(); document.forms[0].reset(); return false }</script>`,
  ),
  pressed(
    'a button beside the form',
    `<div><form>${PHONE}</form><a id="go" href="#">Отправить</a></div><script>go.onclick = () => { send(); return false }</script>`,
  ),
  pressed(
    '<button type="button"> that requests the submit',
    `<form>${PHONE}<button type="button" id="go">Отправить</button></form><script>
    go.onclick = () => document.forms[0].requestSubmit(); document.forms[0].onsubmit = (event) => { event.preventDefault(); send() }</script>`,
  ),
  pressed(
    'a link that opens a window beside a filled form',
    `<div>${PHONE}<p><a id="go" href="#win" onclick="note('answered')">О компании</a></p></div>`,
    { told: '', calls: 0 },
  ),
  pressed(
    'a phone nobody typed',
    `<div>${PHONE}<button id="go" onclick="note('answered')">Отправить</button></div>`,
    {
      phone: '',
      told: 'empty_phone',
      calls: 0,
    },
  ),
]);

const next = 'event.preventDefault()';
const STEPS = `<form id="f"><p id="one">${PHONE}<button id="next">Далее</button></p><p id="two" hidden><input name="name"><button id="go">Отправить</button></p></form>
  <script>f = document.getElementById('f'); f.onsubmit = (event) => { ${next}; if (event.submitter && event.submitter.id === 'next') { one.hidden = true; two.hidden = false; note('next') } else send() }</script>`;
const replaced = (
  second: string,
) => `<div id="quiz"><form><label>Имя <input name="name"></label>${PHONE}<button type="button" id="next">Далее</button></form></div>
  <script>next.onclick = () => { read(); quiz.innerHTML = '${second}'; go.onclick = (event) => { event.preventDefault(); ${SEND} } }</script>`;
const walk = async (page: Page) => {
  await page.click('#next');
  await page.click('#go');
};

testWays('steps', [
  pressed('D-21 the phone stands in the first step, all steps in one form', STEPS, {
    act: async (page) => {
      await page.click('#next');
      await hearWords(page, 1);
      await page.evaluate(WAIT_FOR_ANSWER);
      await page.click('#go');
    },
    told: `step ${SENT}`,
  }),
  pressed('D-21 the step itself', STEPS, {
    act: (page) => page.click('#next'),
    told: 'step',
    calls: 0,
    done: `sessionStorage.trace.includes('next')`,
  }),
  pressed(
    'D-21 the next step takes the markup’s place in the form',
    `<form id="f"><div id="in"><label>Имя <input name="name"></label>${PHONE}<button type="button" id="next">Далее</button></div></form>
    <script>next.onclick = () => { read(); document.getElementById('in').innerHTML = '<select name="city"><option>Москва</select><button id="go">Отправить</button>' };
    f = document.getElementById('f'); f.onsubmit = (event) => { ${next}; ${SEND} }</script>`,
    { act: walk },
  ),
  pressed(
    'D-21 the next step is another form in the same place',
    replaced('<form><textarea name="question"></textarea><button id="go">Отправить</button></form>'),
    { act: walk },
  ),
  pressed(
    'D-21 the next step is no form',
    replaced('<p><textarea name="question"></textarea><button id="go">Отправить</button></p>'),
    { act: walk },
  ),
  pressed(
    'another form beside one that was filled in',
    `<div><form>${PHONE}<button type="button" id="next">Далее</button></form>
    <form onsubmit="note('answered'); return false"><input name="question"><button id="go">Отправить</button></form></div>`,
    {
      act: async (page) => {
        await page.click('#next');
        await page.click('#go');
      },
      told: '',
      calls: 0,
    },
  ),
]);
