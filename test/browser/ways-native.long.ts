import { type Way } from './harness/way';
import { testWays } from './harness/ways';

const PHONE = '<input name="phone" type="tel">';
const form = (attributes = '', more = '') =>
  `<form action="/lead" method="post" ${attributes}><input name="name">${PHONE}${more}<button id="go" name="b" value="1">Отправить</button></form>`;
const handler = (code: string) =>
  `<script>document.forms[0].addEventListener('submit', (event) => { ${code} })</script>`;
const thanks = 'action="/thanks" method="get"';
const native = (name: string, html: string, more: Partial<Way> = {}): Way => ({
  name,
  html,
  told: 'navigation',
  ...more,
});

/** The page is not left, and how many of two quick submits go out is the browser's own affair. */
const stays = {
  answers: { '/none': { status: 204 } },
  ignore: /formdata|POST/,
  done: `sessionStorage.trace.split('up submit').length > 2`,
};

testWays('the browser sends', [
  native('A-01 POST', form()),
  native('A-03 GET', form(thanks).replace('action="/lead" method="post"', '')),
  native('multipart', form('enctype="multipart/form-data"', '<input type="file" name="file">')),
  native('Enter in the field', form(), { act: (page) => page.press('Enter') }),
  native(
    'A-32 requestSubmit(button)',
    `${form()}<a id="link" href="#">ok</a>
    <script>link.onclick = (event) => { event.preventDefault(); document.forms[0].requestSubmit(go) }</script>`,
    {
      act: (page) => page.click('#link'),
    },
  ),
  native(
    'A-24 form.submit() after a click on a link in the form',
    form('', '<a id="link" href="#">ok</a>') +
      `<script>link.onclick = () => { HTMLFormElement.prototype.submit.call(document.forms[0]); return false }</script>`,
    {
      act: (page) => page.click('#link'),
    },
  ),
  native(
    'A-24 form.submit() a moment after the click',
    form(thanks, '<a id="link" href="#">ok</a>').replace('action="/lead" method="post"', '') +
      `<script>link.onclick = () => { setTimeout(() => document.forms[0].submit(), 200); return false }</script>`,
    {
      act: (page) => page.click('#link'),
    },
  ),
  native(
    'A-25 jQuery’s .submit()',
    `<script src="/jquery.js"></script>${form(thanks).replace('action="/lead" method="post"', '')}<a id="link" href="#">ok</a>
    <script>$('#link').on('click', () => { $('form').submit(); return false })</script>`,
    {
      act: (page) => page.click('#link'),
    },
  ),
  native(
    'A-28 prevented, checked remotely, form.submit()',
    form(thanks).replace('action="/lead" method="post"', '') +
      handler(`event.preventDefault(); fetch('/ajax').then(() => document.forms[0].submit())`),
  ),
  native(
    'A-35 a button outside with form=',
    `${form('id="f"').replace(/<button.*<.button>/, '')}<button id="go" form="f" name="b">Отправить</button>`,
  ),
  native(
    'D-10 the phone outside with form=',
    `${form('id="f"').replace(PHONE, '')}<p>${PHONE.replace('>', ' form="f">')}`,
  ),
]);

testWays('the browser sends elsewhere', [
  native(
    'A-15 an image button',
    form(
      thanks,
      '<input type="image" id="image" name="i" alt="Отправить" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="40" height="40">',
    ),
    {
      act: (page) => page.click('#image'),
    },
  ),
  native(
    'A-09 formaction and formmethod of the clicked button',
    form(
      '',
      '<button id="second" name="b" value="2" formaction="/thanks" formmethod="get">Заказать</button>',
    ),
    {
      act: (page) => page.click('#second'),
    },
  ),
  native('A-13 into another tab', form('target="_blank"'), {
    ownTab: true,
    asks: '/lead',
    done: `sessionStorage.trace.includes('up formdata')`,
  }),
  native('into a frame of the page', `<iframe name="inner"></iframe>${form('target="inner"')}`, {
    done: `frames[0].document.title === 'accepted'`,
  }),
  native('A-19 the answer has no content', form('action="/none"').replace('action="/lead"', ''), {
    answers: { '/none': { status: 204 } },
    asks: '/none',
    done: `sessionStorage.trace.includes('up formdata')`,
  }),
  native('A-21 the answer is a download', form('action="/file"').replace('action="/lead"', ''), {
    answers: { '/file': { headers: { 'content-disposition': 'attachment; filename=a.txt' }, body: 'a' } },
    ownTab: true,
    asks: '/file',
    done: `sessionStorage.trace.includes('up formdata')`,
  }),
  native('A-19 two clicks', form('action="/none"').replace('action="/lead"', ''), {
    act: async (page) => {
      await page.click('#go');
      await page.click('#go');
    },
    ...stays,
    told: 'navigation duplicate',
  }),
  native('A-18 Enter twice', form('action="/none"').replace('action="/lead"', ''), {
    act: async (page) => {
      await page.press('Enter');
      await page.press('Enter');
    },
    ...stays,
    told: 'navigation duplicate',
  }),
]);

testWays('handlers are in the way', [
  native(
    'A-29 a handler stops the event at the form',
    form() + handler('event.stopImmediatePropagation(); note("handler")'),
  ),
  native('A-30 a handler stops the event on the window, before us', form(), {
    early: '<script>addEventListener("submit", (event) => event.stopImmediatePropagation(), true)</script>',
  }),
  native(
    'a handler disables every control',
    form() +
      handler(
        'for (const control of document.forms[0].elements) setTimeout(() => { control.disabled = true })',
      ),
  ),
  native(
    'a handler changes what was typed',
    form() + handler('document.forms[0].elements[1].value = "none"'),
  ),
  native(
    'a handler prevents, says that it is sending, and submits itself',
    form(thanks, '<div role="alert" id="said"></div>').replace('action="/lead" method="post"', '') +
      handler(
        `event.preventDefault(); said.className = 'loading'; said.textContent = 'Отправка…'; document.forms[0].submit()`,
      ),
  ),
  native(
    'preventDefault comes too late',
    form() +
      handler('await new Promise((resolve) => setTimeout(resolve)); event.preventDefault()').replace(
        '(event)',
        'async (event)',
      ),
  ),
]);
