import { ANSWERED, SEND, SENT, type Way } from './harness/way';
import { testWays } from './harness/ways';

const CONTROLS = '<input name="name"><input name="phone" type="tel"><button id="go">Отправить</button>';
const SUBMITTED = `function submitted(event) { event.preventDefault(); const phone = event.target.querySelector('[name=phone]').value; ${SEND} }`;
const place = (name: string, html: string, more: Partial<Way> = {}): Way => ({
  name,
  html: `<script>${SUBMITTED}</script>${html}`,
  told: SENT,
  done: ANSWERED,
  ...more,
});
/** A page of its own in a frame; its handler notes at the top. */
const inner = `<body><form>${CONTROLS}</form><script>note = top.note; ${SUBMITTED} document.forms[0].onsubmit = submitted</script>`;
const quoted = (text: string) => JSON.stringify(text).replace(/<\/script/g, '<\\/script');
const framed = (name: string, html: string, more: Partial<Way> = {}): Way =>
  place(name, html, {
    phone: 'iframe >>> [name=phone]',
    act: (page) => page.click('iframe >>> #go'),
    answers: {
      '/inner': { body: `<!doctype html><title>in</title>${inner}` },
      '/empty': { body: '<!doctype html>' },
    },
    ...more,
  });
const shadow = (mode: string) => `
  <div id="one"></div><script>
    put = (host, html) => { const root = host.attachShadow({ mode: '${mode}' }); root.innerHTML = html; return root };
    two = put(one, '<div id="two"></div>').firstChild; three = put(two, '<div id="three"></div>').firstChild;
    root = put(three, ${quoted(`<form>${CONTROLS}</form>`)}); root.firstChild.onsubmit = submitted
  </script>`;

testWays('places', [
  place(
    'D-02 a form that was added 1 ms before the click',
    `<div id="old">${CONTROLS}</div><script>
    document.getElementById('go').addEventListener('mouseover', () => {
      const form = document.createElement('form'); form.onsubmit = submitted; old.before(form); form.append(...old.childNodes) }, { once: true })</script>`,
  ),
  place(
    'a form that moves in the page',
    `<p id="a"><form>${CONTROLS}</form></p><div id="b"></div><script>
    document.forms[0].onsubmit = submitted; document.forms[0].oninput = () => b.append(document.forms[0])</script>`,
  ),
  place(
    'D-03 a form that came from another document',
    `<script>
    other = document.implementation.createHTMLDocument(); other.body.innerHTML = ${quoted(`<form>${CONTROLS}</form>`)};
    document.body.append(document.adoptNode(other.forms[0])); document.forms[0].onsubmit = submitted</script>`,
  ),
  place(
    'a dialog',
    `<dialog><form>${CONTROLS}</form></dialog><script>document.forms[0].onsubmit = submitted; document.querySelector('dialog').showModal()</script>`,
  ),
  place(
    'a popover',
    `<div popover id="pop"><form>${CONTROLS}</form></div><script>document.forms[0].onsubmit = submitted; pop.showPopover && pop.showPopover()</script>`,
  ),
  place('D-05 an open shadow root, three deep', shadow('open'), {
    phone: '#one >>> #two >>> #three >>> [name=phone]',
    act: (page) => page.click('#one >>> #two >>> #three >>> #go'),
  }),
  place(
    'D-05 the browser sends from there',
    shadow('open').replace('root.firstChild.onsubmit = submitted', 'root.firstChild.action = "/thanks"'),
    {
      phone: '#one >>> #two >>> #three >>> [name=phone]',
      act: (page) => page.click('#one >>> #two >>> #three >>> #go'),
      told: 'navigation',
      done: `document.title === 'accepted'`,
    },
  ),
  place(
    'D-06 a closed shadow root that nobody named',
    shadow('closed') +
      '<script>root.firstChild.phone.focus(); root.firstChild.phone.value = "+79161234567"</script>',
    {
      phone: '',
      act: (page) => page.press('Enter'),
      told: '',
      calls: 0,
    },
  ),
  place(
    'D-06 a closed shadow root that was named',
    shadow('closed') +
      '<script>window.ckAutobind && ckAutobind.observe(root); root.firstChild.phone.onfocus = () => {}; type = (tel) => { root.firstChild.phone.focus(); root.firstChild.phone.value = tel }</script>',
    {
      phone: '',
      act: async (page) => {
        await page.evaluate(`type('+79161234508')`);
        await page.press('Enter');
      },
    },
  ),
  framed(
    'a frame of the page (srcdoc)',
    `<iframe srcdoc="${inner.replace(/"/g, '&quot;')}" width="400" height="200"></iframe>`,
  ),
  framed(
    'a frame that was added later',
    `<script>setTimeout(() => { const frame = document.createElement('iframe'); frame.src = '/inner'; document.body.append(frame) }, 50)</script>`,
  ),
  framed(
    'a frame that goes to another page',
    `<iframe src="/empty"></iframe><script>setTimeout(() => { frames[0].location = '/inner' }, 200)</script>`,
  ),
  framed('a frame in a frame', `<iframe src="/outer" width="400" height="200"></iframe>`, {
    phone: 'iframe >>> iframe >>> [name=phone]',
    act: (page) => page.click('iframe >>> iframe >>> #go'),
    answers: {
      '/outer': { body: '<!doctype html><iframe src="/inner" width="300"></iframe>' },
      '/inner': { body: `<!doctype html><title>in</title>${inner}` },
    },
  }),
  framed(
    'the browser sends from a frame',
    `<iframe src="/inner"></iframe><script>document.querySelector('iframe').onload = (event) => {
    const [form] = event.target.contentDocument.forms; if (form) { form.onsubmit = null; form.action = '/thanks'; form.method = 'post' } }</script>`,
    {
      told: 'navigation',
      done: `frames[0].document.title === 'accepted'`,
    },
  ),
]);
