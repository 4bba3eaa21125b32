import { ANSWERED, hearWords, SEND, SENT, WAIT_FOR_ANSWER, type Way } from './harness/way';
import { testWays } from './harness/ways';
import type { Page } from './harness/types';

const STYLE =
  '<style>.error-text { display: none } .bad .error-text, .error-text.on { display: block }</style>';
const FORM = `${STYLE}<div><form id="f" novalidate><p id="line"><input name="phone" type="tel"><span class="error-text">Проверьте телефон</span></p>
  <input name="mail"><p id="log" class="error"></p><button id="go">Отправить</button></form></div>
  <script>f = document.getElementById('f'); { const [phone, mail] = f.elements; f.tel = phone; f.mail = mail }</script>`;
const LATER = (ms: number) => `await new Promise((resolve) => setTimeout(resolve, ${ms}))`;

/** A form whose handler prevents the submit and does what is told. */
const site = (name: string, code: string, more: Partial<Way> = {}): Way => ({
  name,
  html: `${FORM}<script>f.onsubmit = async (event) => { event.preventDefault(); const phone = f.tel.value; ${code} }</script>`,
  told: 'refused_by_site',
  calls: 0,
  done: ANSWERED,
  ...more,
});
const accepted: Partial<Way> = { told: SENT, calls: 1 };
const said = `note('answered')`;
const clicks =
  (times: number, between = '') =>
  async (page: Page) => {
    await page.click('#go');
    for (let click = 1; click < times; click++) {
      await hearWords(page, click);
      if (between) await page.evaluate(between);
      await page.click('#go');
    }
  };

testWays('the site refuses', [
  site('its own check of a novalidate form', said, {
    html: site('', said).html.replace('name="mail"', 'name="mail" required'),
  }),
  site('setCustomValidity', `f.mail.setCustomValidity('no'); ${said}`),
  site('aria-invalid at once', `f.mail.setAttribute('aria-invalid', 'true'); ${said}`),
  site('aria-invalid 50 ms later', `${LATER(50)}; f.mail.setAttribute('aria-invalid', 'true'); ${said}`),
  site('aria-invalid after the answer', `await ${SEND}; f.mail.setAttribute('aria-invalid', 'true')`),
  site('a text after the answer', `await ${SEND}; log.textContent = 'Неверный код'`),
  site(
    'a new element',
    `f.insertAdjacentHTML('beforeend', '<label class="error">Заполните поле</label>'); ${said}`,
  ),
  site('a container that is shown', `document.querySelector('.error-text').classList.add('on'); ${said}`),
  site('a class around it', `line.className = 'bad'; ${said}`),
  site('an alert beside the form', `f.insertAdjacentHTML('afterend', '<p role="alert">Ошибка</p>'); ${said}`),
  site(
    'a form that is rendered anew',
    `f.outerHTML = '<form><p class="error">Проверьте телефон</p></form>'; ${said}`,
  ),
  site(
    'the same refusal once more',
    `log.textContent = ''; f.mail.setAttribute('aria-invalid', 'true'); log.textContent = 'Нет'; ${said}`,
    {
      act: clicks(2),
      told: 'refused_by_site refused_by_site',
    },
  ),
]);

testWays('no refusal', [
  site('an old error that is hidden', SEND, accepted),
  site('an old text that stands there', SEND, {
    ...accepted,
    html: `${site('', SEND).html}<script>log.textContent = 'Ошибка сервера?'</script>`,
  }),
  site(
    'an error that the second try takes away',
    `if (f.mail.value) { f.mail.removeAttribute('aria-invalid'); log.textContent = ''; ${SEND} }
    else { f.mail.setAttribute('aria-invalid', 'true'); log.textContent = 'Почта?' }`,
    {
      act: clicks(2, `f.mail.value = 'a@b.ru', ${WAIT_FOR_ANSWER}`),
      told: `refused_by_site ${SENT}`,
      calls: 1,
    },
  ),
  site('data-ck-send="submit" waits for nothing', `log.textContent = 'Нет'; ${said}`, {
    attributes: 'data-ck-send="submit"',
    told: 'submit',
    calls: 1,
  }),
  site('data-ck-send="submit" on an invalid form', said, {
    attributes: 'data-ck-send="submit"',
    html: site('', said).html.replace('name="mail"', 'name="mail" required'),
    told: 'invalid_form',
  }),
  site(
    'data-ck-send="success" on a form of no system: the page of thanks',
    `${LATER(900)}; location = '/thanks'`,
    {
      attributes: 'data-ck-send="success"',
      told: 'navigation',
      calls: 1,
      done: `document.title === 'accepted'`,
    },
  ),
]);

const PSEUDO = `<div><input name="phone" type="tel"><button id="go">Перезвоните мне</button><p id="log" class="error"></p></div><script>
  phone = document.querySelector('input')`;
testWays('a pseudo-form', [
  site('is refused by a text', '', {
    html: `${PSEUDO}; go.onclick = () => { log.textContent = 'Нет'; ${said} }</script>`,
  }),
  site('is refused by a control', '', {
    html: `${PSEUDO}; go.onclick = () => { phone.setCustomValidity('Нет'); ${said} }</script>`,
  }),
  site('is accepted without a word', '', {
    html: `${PSEUDO}; go.onclick = () => ${said}</script>`,
    told: 'timeout',
    calls: 1,
  }),
]);
