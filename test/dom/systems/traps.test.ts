// @vitest-environment node
import { expect, test } from 'vitest';
import { jQuerySource } from '../../systems/pages';
import { visit } from '../../systems/visit';

const call = { tel: '79161234567', person: 'Юлия' };

test('Tilda: a cart that tells its success again after the payment is one call', async () => {
  const { fillIn, wait, calls } = visit('tilda', 'variant=paid');
  await fillIn();
  await wait(1000);
  expect(calls).toEqual([call]);
  await wait(120_000);
  expect(calls).toEqual([call]);
});

test('Tilda: a number that was mended while the first answer is out is the one that is called', async () => {
  const { fillIn, type, click, wait, calls } = visit('tilda', 'delay=4000');
  await fillIn();
  await wait(1000);
  type('#phone', '89167654321');
  click('#send');
  await wait(30_000);
  expect(calls).toEqual([{ ...call, tel: '79167654321' }]);
});

test('Contact Form 7: of two forms on a page, only the one that was accepted orders a call', async () => {
  const { win, fillIn, type, click, wait, calls, find } = visit('cf7', 'answer=spam');
  win.eval(`
    const second = form.cloneNode(true);
    second.id = 'second';
    second.querySelector('#phone').id = 'phone2';
    second.querySelector('#send').id = 'send2';
    document.body.append(Object.assign(document.createElement('div'), { className: 'wpcf7', id: 'box' }));
    document.querySelector('#box').append(second);
    second.addEventListener('submit', (event) => event.preventDefault());`);
  type('#phone2', '89167654321');
  click('#send2');
  await fillIn();
  await wait(1000);
  expect(calls).toEqual([]);
  const sent = win.eval(`new CustomEvent('wpcf7mailsent', { bubbles: true })`) as Event;
  find('#second').dispatchEvent(sent);
  expect(calls).toEqual([{ tel: '79167654321' }]);
});

test('Instapage: the page’s own function in the single slot is called as ever', async () => {
  const { win, fillIn, wait, calls } = visit('instapage');
  await fillIn();
  await wait(1000);
  expect(calls).toEqual([call]);
  expect(win.site.log).toEqual(['asked', 'first:true']);
});

test('Instapage: a function that replaces ours in the slot is chained as well', async () => {
  const { win, fillIn, wait, calls } = visit('instapage', 'variant=later');
  await fillIn();
  await wait(1000);
  expect(calls).toEqual([call]);
  expect(win.site.log).toEqual(['asked', 'later:true']);
});

test('Marketo: our listener leaves the way to the page of thanks open', async () => {
  const { win, fillIn, wait } = visit('marketo');
  await fillIn();
  await wait(1000);
  expect(win.site.log).toEqual(['asked', 'followed', 'listeners:1']);
});

test('Unbounce: the page’s own hooks are kept, and ours is gone after the end', async () => {
  const { win, binder, fillIn, wait } = visit('unbounce');
  await fillIn();
  await wait(1000);
  expect(win.site.log).toEqual(['asked', 'theirs']);
  expect(win.eval('ub.hooks.afterFormSubmit.length')).toBe(2);
  binder.stop();
  expect(win.eval('ub.hooks.afterFormSubmit.length')).toBe(1);
});

test('Webflow: a message of failure that is still there does not refuse the next try', async () => {
  const { win, fillIn, click, wait, calls, outcomes } = visit('webflow', 'answer=refused');
  await fillIn();
  await wait(1000);
  expect(outcomes()).toHaveLength(1);
  click('#send');
  await wait(12_000);
  expect(outcomes()).toHaveLength(2);
  expect(calls).toEqual([]);
  win.eval('site.answer = "accepted"');
  click('#send');
  await wait(1000);
  expect(calls).toEqual([call]);
});

test('Bitrix24: fields that no submit told of are taken from the form’s own list', async () => {
  const { win, type, wait, calls, outcomes } = visit('bitrix24');
  type('#name', 'Юлия');
  type('#phone', '8 (916) 123-45-67');
  win.eval('site.dispatch(window, "b24:form:send:success", { object, data: { resultId: 7 } })');
  await wait(1);
  expect(calls).toEqual([call]);
  expect(outcomes()[0]?.releasedBy).toBe('system:bitrix24');
});

test.each(['bitrix24', 'hubspot', 'cf7', 'tilda', 'ninja'])(
  '%s: a form that the owner switched off orders nothing, whatever its system tells',
  async (page) => {
    const { win, fillIn, wait, calls } = visit(page);
    win.eval('document.body.setAttribute("data-ck-form", "off")');
    await fillIn();
    await wait(30_000);
    expect(calls).toEqual([]);
  },
);

test.each(['wpforms', 'divi', 'gravity', 'tilda&variant=old'])(
  '%s: after the end no listener of ours is left in jQuery',
  async (address) => {
    const [page, query] = address.split('&');
    const { win, binder, fillIn, wait, calls } = visit(page!, query);
    const types = () =>
      Object.values(
        (win.eval('jQuery._data(document, "events")') as Record<string, { namespace: string }[]>) ?? {},
      )
        .flat()
        .filter(({ namespace }) => namespace === 'ckAutobind').length;
    expect(types()).toBe(0);
    await fillIn();
    await wait(100);
    expect(types()).toBeGreaterThan(0);
    binder.stop();
    expect(types()).toBe(0);
    await wait(5000);
    expect(calls).toEqual([]);
  },
);

test.each(['the first', 'the second'])('of two copies of jQuery on a page, %s one is heard', async (copy) => {
  const { win, type, click, wait, calls } = visit('wpforms', 'delay=60000');
  type('#name', 'Юлия');
  win.eval(`window.copies = [jQuery]; ${jQuerySource}; copies.push(jQuery)`);
  type('#phone', '8 (916) 123-45-67');
  click('#send');
  await wait(1000);
  expect(calls).toEqual([]);
  win.eval(
    `copies[${copy === 'the first' ? 0 : 1}]('form').trigger('wpformsAjaxSubmitSuccess', { success: true })`,
  );
  expect(calls).toEqual([call]);
});

test('Elementor: an error of a picture inside the form is none of the form’s', async () => {
  const { win, fillIn, wait, calls, outcomes } = visit('elementor');
  await fillIn();
  win.eval('jQuery("form").append(jQuery("#picture")); jQuery("#picture").trigger("error")');
  await wait(1000);
  expect(calls).toEqual([call]);
  expect(outcomes()).toHaveLength(1);
});

test('jQuery that comes when nobody looks any more is found as its script has loaded', async () => {
  const { win, type, wait } = visit('wpforms');
  win.eval('window.kept = jQuery.noConflict(true)');
  type('#phone', '8 (916) 123-45-67');
  await wait(20_000);
  win.eval('window.jQuery = kept');
  const heard = () => win.eval('Object.keys(jQuery._data(document, "events") || {})') as string[];
  expect(heard()).not.toContain('wpformsAjaxSubmitSuccess');
  win.eval('document.head.appendChild(document.createElement("script")).dispatchEvent(new Event("load"))');
  expect(heard()).toContain('wpformsAjaxSubmitSuccess');
});
