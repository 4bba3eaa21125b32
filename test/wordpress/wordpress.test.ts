import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOptions } from '../../build/describe-options.mjs';
import { sayComplaint } from '../../src/options/complaint';
import { parseOptions } from '../../src/options/parse';
import { SUITES } from './site/wordpress.mjs';
import {
  calls,
  html,
  logIn,
  openBrowser,
  openPage,
  openSettings,
  openSite,
  publish,
  readSettings,
  save,
  setSettings,
  settingsPage,
  unfold,
  visit,
  waitForCall,
  ZIP,
  type Site,
} from './steps';

const LEAD = html(
  '<form id="lead" action="/?sent=1" method="post"><h2>Order</h2><input name="your_name"><input name="phone" type="tel"><button>Send</button></form>',
);

/** The sentence that the script prints for a value. */
const sentenceOf = (name: string, value: string) =>
  sayComplaint(parseOptions({ [name]: value }, { isSelector: () => name !== 'forms' }).complaints[0]!);

/** Contact Form 7's markup; the page says itself what became of the form, when told to. */
const CF7 = (id: number) =>
  html(`<div class="wpcf7 js" id="wpcf7-f${id}-p1-o1" lang="en-US" dir="ltr" data-wpcf7-id="${id}">
    <form action="/#wpcf7-f${id}-p1-o1" method="post" class="wpcf7-form init" novalidate data-status="init">
    <input type="hidden" name="_wpcf7" value="${id}"><p><label>Your phone<br><span class="wpcf7-form-control-wrap" data-name="tel-1">
    <input size="40" class="wpcf7-form-control wpcf7-tel wpcf7-text" type="tel" name="tel-1"></span></label></p>
    <p><input class="wpcf7-form-control wpcf7-submit" type="submit" value="Send"></p><div class="wpcf7-response-output"></div></form></div>
    <script>document.querySelector('.wpcf7 form').addEventListener('submit', function (event) { event.preventDefault(); });
    function say(name) { document.querySelector('.wpcf7 form').dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { contactFormId: ${id}, inputs: [] } })); }</script>`);

async function orderFromLead(page: Page, path: string) {
  await visit(page, path);
  await page.evaluate(
    "document.getElementById('lead').addEventListener('submit', (event) => event.preventDefault())",
  );
  await page.fill('#lead [name=phone]', '8 (916) 123-45-67');
  await page.click('#lead button');
  return waitForCall(page);
}

describe.each(Object.entries(SUITES))('on the %s WordPress', (_, suite) => {
  let site: Site;
  let browser: Browser;
  let admin: Page;
  let lead: string;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(suite), openBrowser()]);
    admin = await openPage(browser, site);
    await site.run("update_option( 'test_widget', 1 );");
    lead = await publish(site, 'lead', LEAD);
    await logIn(admin, 'admin');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('it is uploaded, activated and has a link to its settings', async () => {
    await admin.goto('/wp-admin/plugin-install.php?tab=upload');
    await admin.setInputFiles('#pluginzip', ZIP);
    await Promise.all([admin.waitForNavigation(), admin.click('#install-plugin-submit')]);
    await Promise.all([admin.waitForNavigation(), admin.click('a[href*="action=activate"]')]);
    await admin.click('tr[data-slug="callkeeper-autobind"] a[href*="options-general.php"]');
    await admin.waitForSelector('#ckab-manager', { state: 'attached' });
  });

  test('the settings page has every option of a script tag, each with its label and help', async () => {
    await openSettings(admin);
    const shown = await admin.$$eval('[name^="ckab_settings[options]"]:not([type=hidden])', (controls) =>
      controls.map((control) => ({
        name: /\[(\w+)\]$/.exec((control as HTMLInputElement).name)![1]!,
        label: document.querySelector(`label[for="${control.id}"]`)?.firstChild?.textContent,
        help: document.getElementById(`${control.id}-help`)?.textContent,
      })),
    );
    const options = (await describeOptions()).filter(({ scope }) => scope.includes('script'));
    expect(options.length).toBeGreaterThan(30);
    expect(shown).toEqual(options.map(({ name, label, help }) => ({ name, label: label.en, help: help.en })));
  });

  test('a page gets one script that blocks nothing, from the site itself, and nothing from elsewhere', async () => {
    const visitor = await openPage(browser, site);
    const asked: string[] = [];
    visitor.on('request', (request) => asked.push(request.url()));
    await visit(visitor, lead);
    const script = visitor.locator('script[src*="ck-autobind"]');
    expect(await script.count()).toBe(1);
    expect(await script.getAttribute('async')).not.toBeNull();
    expect(asked.filter((url) => !url.replace(/^blob:/, '').startsWith(site.url))).toEqual([]);
    expect(
      await visitor.evaluate('ckAutobind.inspect().map(({ form, bound }) => [form.id, bound])'),
    ).toContainEqual(['lead', true]);
    await visitor.context().close();
  });

  test('what was set reaches the call', async () => {
    await openSettings(admin);
    await admin.fill('#ckab-manager', '+7 495 123-45-67^102');
    await admin.fill('#ckab-mail', '{"success": ["boss@example.com"]}');
    await admin.fill('#ckab-param1', 'Site «Test» & Co');
    await admin.fill('#ckab-dedupe', '0');
    await admin.selectOption('#ckab-send', 'submit');
    expect(await save(admin)).toEqual(['Settings saved.']);
    expect(await admin.inputValue('#ckab-mail')).toBe('{"success": ["boss@example.com"]}');
    const visitor = await openPage(browser, site);
    expect(await orderFromLead(visitor, lead)).toEqual([
      {
        tel: '79161234567',
        manager: '74951234567^102',
        mail: { success: ['boss@example.com'] },
        param1: 'Site «Test» & Co',
      },
    ]);
    await visitor.context().close();
  });

  test('a wrong value is refused in the words of the script, and what held before still holds', async () => {
    await setSettings(site, { options: { dedupe: '5' } });
    await openSettings(admin);
    const wrong = {
      limit: '99',
      country: 'RUS',
      map: '{"#a": "phone"}',
      forms: '[name',
      partner: 'Product',
      manager: 'me',
      dataLayer: 'a b',
    };
    for (const [name, value] of Object.entries(wrong)) await admin.fill(`#ckab-${name}`, value);
    await admin.fill('#ckab-dedupe', '86401');
    await admin.fill('#ckab-title', 'Kept');
    const said = await save(admin);
    for (const [name, value] of Object.entries(wrong)) {
      expect(said, name).toContain(sentenceOf(name, value));
      expect(await admin.inputValue(`#ckab-${name}`), name).toBe(value);
      expect(await admin.innerText(`#ckab-${name}-error`), name).toBe(sentenceOf(name, value));
    }
    expect(said).toContain(sentenceOf('dedupe', '86401').replace('using 60', 'using 5'));
    expect(said).toHaveLength(9);
    expect((await readSettings(site))!.options).toMatchObject({ dedupe: '5', title: 'Kept' });
    await admin.goto(settingsPage);
    await unfold(admin);
    expect(await admin.inputValue('#ckab-limit')).toBe('');
  });

  test('markup and quotes in any field stay text: on the settings page, in the complaints and on the site', async () => {
    const evil = `"'></textarea></script><script>window.__evil=1</script><img src=x onerror="window.__evil=1">&quot;{form.title}\\`;
    await openSettings(admin);
    const ids = await admin.$$eval('.ckab-settings input[type=text], .ckab-settings textarea', (fields) =>
      fields.map((field) => field.id),
    );
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) await admin.fill(`#${id}`, evil);
    const said = await save(admin);
    expect(said.length).toBeGreaterThan(10);
    for (const id of ids) expect(await admin.inputValue(`#${id}`), id).toBe(evil);
    expect(await admin.evaluate('window.__evil')).toBeUndefined();
    const stored = (await readSettings(site))!.options as Record<string, string>;
    await setSettings(site, { options: stored });
    expect(stored.param1).toBe(evil);
    const visitor = await openPage(browser, site);
    await visit(
      visitor,
      await publish(
        site,
        'evil',
        `${LEAD}[callkeeper_form title="${evil.replace(/["\]]/g, '')}" manager="<b>"]`,
      ),
    );
    expect(await visitor.evaluate('ckAutobind.inspect()[0].options.param1.value')).toBe(evil);
    expect(await visitor.evaluate('window.__evil')).toBeUndefined();
    await visitor.context().close();
  });

  test('nobody can save without a nonce, nor an editor at all', async () => {
    const before = await readSettings(site);
    const data = { option_page: 'ckab', action: 'update', 'ckab_settings[options][limit]': '7' };
    const post = (page: Page, path: string, form: Record<string, string>) =>
      page.request.post(path, { form, maxRedirects: 0 });
    expect((await post(admin, '/wp-admin/options.php', data)).status()).toBe(403);
    expect((await post(admin, '/wp-admin/options.php', { ...data, _wpnonce: 'abcdef0123' })).status()).toBe(
      403,
    );
    expect((await post(admin, '/wp-admin/admin-post.php', { action: 'ckab_check' })).status()).toBe(403);
    await admin.goto(settingsPage);
    const nonce = await admin.inputValue('.ckab-settings [name=_wpnonce]');
    const editor = await openPage(browser, site);
    await logIn(editor, 'editor');
    expect((await editor.goto(settingsPage))!.status()).toBe(403);
    expect((await post(editor, '/wp-admin/options.php', { ...data, _wpnonce: nonce })).status()).toBe(403);
    expect(
      (await post(editor, '/wp-admin/admin-post.php', { action: 'ckab_check', _wpnonce: nonce })).status(),
    ).toBe(403);
    await editor.goto('/wp-admin/');
    const header = {
      'X-WP-Nonce': await editor.evaluate<string>(
        "fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text())",
      ),
    };
    expect((await editor.request.get('/?rest_route=/wp/v2/settings', { headers: header })).status()).toBe(
      403,
    );
    const put = await editor.request.post('/?rest_route=/wp/v2/settings', {
      headers: header,
      data: { ckab_settings: { options: { limit: 'x' } } },
    });
    expect(put.status()).toBe(403);
    expect(await put.text()).not.toContain('data-ck-limit');
    expect(await readSettings(site)).toEqual(before);
    await editor.context().close();
  });

  test('the REST interface reads, writes, and refuses in the same words', async () => {
    await setSettings(site, {});
    await admin.goto('/wp-admin/');
    const nonce = await admin.evaluate<string>(
      "fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text())",
    );
    const path = '/?rest_route=/wp/v2/settings';
    const headers = { 'X-WP-Nonce': nonce };
    const write = (ckab_settings: object) => admin.request.post(path, { headers, data: { ckab_settings } });
    const wrong = await write({ options: { limit: '99' } });
    expect([wrong.status(), await wrong.json()]).toMatchObject([
      400,
      { code: 'ckab_refused', message: sentenceOf('limit', '99') },
    ]);
    expect((await write({ options: { limit: 7, debug: true } })).status()).toBe(200);
    const read = await admin.request.get(path, { headers });
    expect((await read.json()).ckab_settings).toEqual({
      widget: '',
      exclude: '',
      options: { limit: '7', debug: 'on' },
      forms: [],
    });
    await write({ options: { limit: '', debug: false } });
  });

  test('a form of Contact Form 7 orders its call on wpcf7mailsent only, and has settings of its own', async () => {
    const id = Number(
      await site.run(`update_option( 'test_cf7', 1 ); register_post_type( 'wpcf7_contact_form' );
      echo wp_insert_post( array( 'post_type' => 'wpcf7_contact_form', 'post_status' => 'publish', 'post_title' => 'Ask "us" <b>' ) );`),
    );
    const path = await publish(site, 'cf7', CF7(id));
    await setSettings(site, { options: { dedupe: '0', limit: '60' } });
    const visitor = await openPage(browser, site);
    const submit = async (outcome: string) => {
      await visitor.fill('.wpcf7 [type=tel]', '+7 916 765-43-21');
      await visitor.click('.wpcf7-submit');
      await visitor.evaluate(`say('${outcome}')`);
    };
    await visit(visitor, path);
    for (const refusal of ['wpcf7invalid', 'wpcf7spam', 'wpcf7mailfailed']) await submit(refusal);
    await visitor.waitForTimeout(1500);
    expect(await calls(visitor)).toEqual([]);
    await submit('wpcf7mailsent');
    expect(await waitForCall(visitor)).toEqual([{ tel: '79167654321' }]);

    await openSettings(admin);
    expect(await admin.innerText(`label[for="ckab-form-cf7:${id}"]`)).toContain('Ask "us" <b>');
    await admin.fill(`[name="ckab_settings[forms][cf7:${id}][manager]"]`, '12');
    expect(await save(admin)).toEqual(['Settings saved.']);
    await visit(visitor, path);
    await submit('wpcf7mailsent');
    expect(await waitForCall(visitor)).toEqual([{ tel: '79167654321', manager: '12' }]);

    await admin.selectOption(`[id="ckab-form-cf7:${id}"]`, 'off');
    await save(admin);
    await visit(visitor, path);
    expect(
      await visitor.evaluate(
        "ckAutobind.inspect(document.querySelector('.wpcf7')).map(({ bound, reason }) => [bound, reason])",
      ),
    ).toEqual([[false, 'off']]);
    await visitor.context().close();
    await setSettings(site, { forms: { [`cf7:${id}`]: {} } });
  });

  test('the widget is put on the pages once, and a second one is noticed', async () => {
    await openSettings(admin);
    await admin.fill('#ckab-widget', '<script async src="//callkeeper.ru/w/?38c3d9"></script>');
    expect((await save(admin))[0]).toMatch(/8 or 32 letters and digits/);
    await admin.fill('#ckab-widget', '<script async src="//callkeeper.ru/w/?38c3d9ae"></script>');
    expect(await save(admin)).toEqual(['Settings saved.']);
    expect(await admin.inputValue('#ckab-widget')).toBe('38c3d9ae');
    const page = async () => (await admin.request.get(lead)).text();
    expect((await page()).match(/callkeeper\.ru\/w\/\?38c3d9ae["']/g)).toHaveLength(1);
    await Promise.all([admin.waitForNavigation(), admin.click('.ckab-status button')]);
    expect(await admin.getAttribute('.ckab-status a[target]', 'href')).toBe(`${site.url}/?ck-inspect=1`);
    expect(await admin.innerText('.ckab-status')).toMatch(/the script is there[^]*one tag of the widget/);
    await site.run("update_option( 'callkeeper_input', '4fb4114e222e6fab520c433f86710854' );");
    await admin.reload();
    expect(await admin.innerText('.ckab-status .ckab-bad')).toContain('callkeeper_input');
    await site.run("delete_option( 'callkeeper_input' );");
    await setSettings(site, { widget: '4fb4114e222e6fab520c433f86710854' });
    expect(await page()).toMatch(
      /modules\/widget\/db\/\?callkeeper_code=4fb4114e222e6fab520c433f86710854["'][^]*modules\/widget\/callkeeper\.js["']/,
    );
    await setSettings(site, { widget: '' });
    expect(await page()).not.toContain('callkeeper.ru');
  });

  test('excluded pages get nothing, by number and by path', async () => {
    const path = await publish(site, 'thanks', LEAD);
    const has = async (address: string) =>
      (await (await admin.request.get(address)).text()).includes('ck-autobind');
    expect(await has(path)).toBe(true);
    await setSettings(site, { exclude: path.split('=')[1] });
    expect([await has(path), await has(lead), await has('/')]).toEqual([false, true, true]);
    await setSettings(site, { exclude: `${site.url}/` });
    expect([await has(lead), await has('/?s=nowhere')]).toEqual([false, false]);
    await openSettings(admin);
    await admin.fill('#ckab-exclude', '/shop/*\nnonsense');
    expect((await save(admin))[0]).toContain('“nonsense”');
    await setSettings(site, { exclude: '/nowhere/*' });
    expect(await has('/')).toBe(true);
    await setSettings(site, { exclude: '' });
  });

  test('the shortcode and the block are a form that orders a call and says so', async () => {
    await setSettings(site, { options: { dedupe: '60' }, exclude: '' });
    const block =
      '<!-- wp:callkeeper/form {"title":"Block","askName":true,"consent":"I agree","consentUrl":"/privacy/"} /-->';
    const path = await publish(
      site,
      'own',
      `${block}<!-- wp:shortcode -->[callkeeper_form button="Ring" manager="3"]<!-- /wp:shortcode -->`,
    );
    const visitor = await openPage(browser, site);
    await visit(visitor, path);
    expect(await visitor.locator('.ckab-form').count()).toBe(2);
    const [first, second] = [visitor.locator('.ckab-form').nth(0), visitor.locator('.ckab-form').nth(1)];
    await first.getByLabel('Your phone').fill('8 916 000-11-22');
    await first.getByLabel('Your name').fill('Anna');
    await first.getByRole('button').click();
    expect(await calls(visitor)).toEqual([]);
    await first.getByLabel('I agree').check();
    await first.getByRole('button').click();
    expect(await waitForCall(visitor)).toEqual([{ tel: '79160001122', person: 'Anna' }]);
    await expect.poll(() => first.getByRole('status').innerText()).toBe('Thank you! We are calling you now.');
    await second.getByLabel('Your phone').fill('8 916 000-11-22');
    await second.getByRole('button', { name: 'Ring' }).click();
    await expect.poll(() => second.getByRole('status').innerText()).toBe('Your call is ordered already.');
    await setSettings(site, { exclude: path.split('=')[1] });
    await visit(visitor, path);
    await second.getByLabel('Your phone').fill('8 916 000-33-44');
    await second.getByRole('button', { name: 'Ring' }).click();
    expect(await waitForCall(visitor)).toEqual([{ tel: '79160003344', manager: '3' }]);
    await setSettings(site, { exclude: '' });
    await visitor.context().close();
  });

  test('the block can be placed in the editor and shows its form there', async () => {
    await admin.goto('/wp-admin/post-new.php?post_type=page');
    await admin.waitForFunction("window.wp && wp.blocks && wp.blocks.getBlockType('callkeeper/form')");
    // Blocks that are put in before the editor has set up its page are swept away by that.
    const place = () =>
      admin.evaluate(
        "wp.data.select('core/block-editor').getBlocks().some(({ name }) => name === 'callkeeper/form') || wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('callkeeper/form', { button: 'Ring me' })) && false",
      );
    const shown = async () => {
      await place();
      const counts = await Promise.all(
        admin.frames().map((frame) => frame.locator('.ckab-form button', { hasText: 'Ring me' }).count()),
      );
      return counts.some(Boolean);
    };
    await expect.poll(shown, { timeout: 60_000 }).toBe(true);
    const saved = await admin.evaluate(
      'wp.blocks.serialize(wp.data.select("core/block-editor").getBlocks())',
    );
    expect(saved).toContain('<!-- wp:callkeeper/form {"button":"Ring me"} /-->');
  });

  test('everything is there in Russian', async () => {
    await site.run("update_option( 'test_locale', 'ru_RU' );");
    await openSettings(admin);
    const options = (await describeOptions()).filter(({ scope }) => scope.includes('script'));
    for (const { name, help } of options) expect(await admin.textContent(`#ckab-${name}-help`)).toBe(help.ru);
    const words = await admin
      .locator('.ckab-status, .ckab-section > summary, .ckab-section > p, #ckab-widget-help')
      .allInnerTexts();
    expect(words.length).toBeGreaterThan(9);
    for (const text of words) expect(text).toMatch(/[А-я]/);
    const own = await (await admin.request.get(await publish(site, 'own', '[callkeeper_form]'))).text();
    expect(own).toContain('Перезвоните мне');
    await site.run("delete_option( 'test_locale' );");
  });

  test('deleted, it leaves nothing behind; and PHP never complained of it', async () => {
    await admin.goto('/wp-admin/plugins.php');
    await Promise.all([admin.waitForNavigation(), admin.click('#deactivate-callkeeper-autobind')]);
    admin.once('dialog', (dialog) => void dialog.accept());
    await admin.click('#delete-callkeeper-autobind');
    await admin.waitForSelector('tr[data-slug="callkeeper-autobind"].deleted');
    expect(existsSync(join(site.folder, 'wp-content/plugins/callkeeper-autobind'))).toBe(false);
    expect(await site.query("select option_name from wp_options where option_name like '%ckab%'")).toBe('');
    expect(await site.query("select meta_key from wp_usermeta where meta_key like '%ckab%'")).toBe('');
    expect(
      site
        .complaints()
        .split('\n')
        .filter((line) => /callkeeper|ckab/i.test(line)),
    ).toEqual([]);
  });
});
