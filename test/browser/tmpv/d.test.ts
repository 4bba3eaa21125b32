import { eachEngine } from '../harness/each-engine';
import { fillIn } from '../harness/ways';
eachEngine('diag', async ({ page, server }) => {
  const early = `<script>log=[]; T=()=>Math.round(performance.now());
  const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, ...rest) { try { if ((this||window) !== window && (this).document) log.push(T()+' listen '+type+' '+this.location.href+' '+this.document.readyState) } catch (e) {} return add.call(this, type, ...rest) };
  addEventListener('load', e => log.push(T()+' load '+(e.target.localName||'doc')+(e.target.contentWindow?e.target.contentWindow.location.href:'')), true);
  addEventListener('blur', e => log.push(T()+' blur'), true);
  </script>`;
  const inner = `<!doctype html><title>in</title><body><form><input name="phone" type="tel"><button id="go">Отправить</button></form><script>for (const t of ['focusin','pointerdown','click','submit','formdata']) addEventListener(t, e => top.log.push(top.T()+' '+t), true); document.forms[0].onsubmit = e => { e.preventDefault(); fetch('/ajax') }</script>`;
  server.answer('/inner', { body: inner });
  server.answer('/ajax', { body: '{}' });
  for (let i = 0; i < 8; i++) {
    await page.goto(server.page('/page', `<!doctype html><html lang=ru><head><title>x</title>${early}<script src="/harness/fake-widget.js?silent"></script><script src="/dist/ck-autobind.min.js" data-ck-dedupe=0 data-ck-limit=60></script></head><body><script>setTimeout(() => { const frame = document.createElement('iframe'); frame.src = '/inner'; document.body.append(frame) }, 50)</script>`));
    await fillIn(page, 'iframe >>> [name=phone]', '+79161234567');
    await page.click('iframe >>> #go');
    await page.evaluate('new Promise((r) => setTimeout(r, 1500))');
    console.log(await page.evaluate('JSON.stringify([log, __calls, frames[0].document.querySelector("input").value, ckAutobind.status().outcomes], null, 0)'));
  }
});
