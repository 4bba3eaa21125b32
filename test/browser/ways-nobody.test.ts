import { ANSWERED, hearWords, type Way } from './harness/way';
import { testWays } from './harness/ways';

const PHONE = '<input name="phone" type="tel">';
const form = () =>
  `<form action="/lead" method="post"><input name="name">${PHONE}<button id="go">Отправить</button></form>`;
const native = (name: string, html: string, more: Partial<Way>): Way => ({
  name,
  html,
  told: '',
  calls: 0,
  ...more,
});
const untouched: Partial<Way> = { phone: '', calls: 0, act: async () => undefined };

testWays('nobody sends', [
  native(
    'a dialog’s own way of closing',
    `<dialog open><form method="dialog">${PHONE}<button id="go">Отправить</button></form></dialog>`,
    {
      told: 'not_submitted',
      done: '!document.querySelector("dialog").open',
    },
  ),
  native(
    'A-26 a script submits when the page has loaded',
    `<form action="/thanks"><input type="hidden" name="token"><input name="phone" value="+79161234567"><button id="go">Отправить</button></form>
    <script>onload = () => setTimeout(() => document.forms[0].submit(), 50)</script>`,
    {
      ...untouched,
      told: '',
    },
  ),
  native(
    'A-26 a script requests a submit when the page has loaded',
    `<form action="/thanks"><input name="phone" value="+79161234567"><button id="go">Отправить</button></form>
    <script>onload = () => setTimeout(() => document.forms[0].requestSubmit(), 50)</script>`,
    {
      ...untouched,
      told: 'untouched',
    },
  ),
  native(
    'A-27 a form that is saved by itself',
    form() +
      `<p id="other">ok</p><script>saving = setInterval(() => new FormData(document.forms[0]), 100)</script>`,
    {
      told: /^(not_submitted ?)+$/,
      ignore: /formdata/,
      act: async (page) => {
        await page.click('#other');
        await page.click('[name=name]');
        await hearWords(page, 1);
        // Longer than any attempt stays open where no page is left.
        await page.evaluate(
          `clearInterval(saving), new Promise((resolve) => setTimeout(resolve, !window.ckAutobind ? 0 : window.navigation ? 1000 : 10_500))`,
        );
        await page.evaluate(`note('answered')`);
      },
      done: ANSWERED,
    },
  ),
]);
