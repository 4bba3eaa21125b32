// Takes the pictures of docs/wordpress.md from a real WordPress: `npm run build && node test/wordpress/pictures.mjs`
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findEngine } from '../browser/harness/engines.mjs';
import { fetchRuntime, php } from './site/runtime.mjs';
import { startSite } from './site/site.mjs';
import { prepareWordPress, SUITES } from './site/wordpress.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const picture = (name) => here(`../../docs/images/wordpress-${name}.png`);
const SETTINGS = '/wp-admin/options-general.php?page=callkeeper-autobind';
const FORM = {
  en: '[callkeeper_form name="on" consent="I agree to the processing of my data"]',
  ru: '[callkeeper_form name="on" consent="Согласен на обработку персональных данных"]',
};

async function prepare(site) {
  await copyFile(here('site/test-site.php'), join(site.folder, 'wp-content/mu-plugins/test-site.php'));
  const zip = here('../../dist/wordpress/callkeeper-autobind.zip');
  await php([
    '-r',
    `$zip = new ZipArchive(); $zip->open( '${zip}' ); $zip->extractTo( '${site.folder}/wp-content/plugins' );`,
  ]);
  await site.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'callkeeper-autobind/callkeeper-autobind.php' ); update_option( 'test_cf7', 1 );
    update_option( 'blogname', 'Окна и двери' ); update_option( 'blogdescription', '' );`);
  await site.run(`foreach ( array( 'Заявка на замер', 'Вопрос специалисту' ) as $title ) {
      wp_insert_post( array( 'post_type' => 'wpcf7_contact_form', 'post_status' => 'publish', 'post_title' => $title ) ); }
    update_option( 'ckab_settings', array( 'widget' => '38c3d9ae', 'options' => array( 'manager' => '+7 495 123-45-67^102' ) ) );`);
}

async function logIn(page) {
  await page.goto('/wp-login.php');
  await page.fill('#user_login', 'admin');
  await page.fill('#user_pass', 'admin');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Menus and notices of WordPress are not what the pictures are about. */
const tidy = (page) =>
  page.addStyleTag({
    content:
      '#wpadminbar, #adminmenumain, #wpfooter { display: none } html.wp-toolbar { padding: 0 } #wpcontent { margin: 0 }',
  });

async function shoot(site, page, language, name) {
  await site.run(`update_option( 'test_locale', '${language === 'ru' ? 'ru_RU' : 'en_US'}' );`);
  await page.goto(SETTINGS);
  await Promise.all([page.waitForNavigation(), page.click('.ckab-status button')]);
  await tidy(page);
  await page.screenshot({ path: picture(`settings${name}`) });

  await page.evaluate(() =>
    document
      .querySelectorAll('.ckab-section')
      .forEach((one) => one.toggleAttribute('open', one.id === 'ckab-section-sent')),
  );
  await page.fill('#ckab-limit', '99');
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  await tidy(page);
  await page.evaluate(() =>
    document
      .querySelectorAll('.ckab-section')
      .forEach((one) => one.toggleAttribute('open', one.id === 'ckab-section-sent')),
  );
  await page.screenshot({ path: picture(`refused${name}`), clip: { x: 0, y: 0, width: 1100, height: 900 } });

  const id = await site.run(
    `echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'x', 'post_content' => '${FORM[language]}' ) );`,
  );
  await page.goto(`/?page_id=${id}`);
  await page.locator('.ckab-form').scrollIntoViewIfNeeded();
  await page.screenshot({ path: picture(`form${name}`), clip: await around(page.locator('.ckab-form'), 24) });
}

async function around(locator, margin) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x - margin, y: y - margin, width: width + margin * 2, height: height + margin * 2 };
}

await fetchRuntime();
await prepareWordPress(SUITES.newest);
const site = await startSite(SUITES.newest);
try {
  await prepare(site);
  const browser = await chromium.launch({
    executablePath: findEngine('chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  await page.route(/callkeeper\.ru/, (route) => route.abort());
  await logIn(page);
  await shoot(site, page, 'en', '');
  await shoot(site, page, 'ru', '-ru');
  await browser.close();
} finally {
  await site.stop();
}
