import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { flags } from '../browser/harness/chromium';
import { findEngine } from '../browser/harness/engines.mjs';
import { leashed } from '../browser/harness/scratch';
import { fetchRuntime } from './site/runtime.mjs';
import { startSite } from './site/site.mjs';
import { prepareWordPress } from './site/wordpress.mjs';

export type Site = Awaited<ReturnType<typeof startSite>>;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const ZIP = here('../../dist/wordpress/callkeeper-autobind.zip');

/** A WordPress of its own, with a simulated widget that pages can ask for. */
export async function openSite(suite: string): Promise<Site> {
  await fetchRuntime();
  await prepareWordPress(suite, leashed);
  const site = await startSite(suite, leashed);
  copyFileSync(here('../browser/harness/fake-widget.js'), join(site.folder, 'fake-widget.js'));
  copyFileSync(here('site/test-site.php'), join(site.folder, 'wp-content/mu-plugins/test-site.php'));
  return site;
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findEngine('chromium');
  if (!executablePath) throw new Error('Chromium is not installed here');
  return chromium.launch({ executablePath, args: flags });
}

/** A person of their own: cookies and storage are theirs. */
export async function openPage(browser: Browser, site: Site): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

export async function logIn(page: Page, name: string): Promise<void> {
  await page.goto('/wp-login.php');
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

export const settingsPage = '/wp-admin/options-general.php?page=callkeeper-autobind';

/** Opens the settings with every section unfolded. */
export async function openSettings(page: Page): Promise<void> {
  await page.goto(settingsPage);
  await unfold(page);
}

export const unfold = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('.ckab-section').forEach((section) => section.setAttribute('open', '')),
  );

/** Presses the button and gives what WordPress says to it, line by line. */
export async function save(page: Page): Promise<string[]> {
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  await unfold(page);
  return page.locator('#wpbody-content .settings-error p').allInnerTexts();
}

/** Publishes a page of raw markup and gives its path. */
export async function publish(site: Site, name: string, content: string): Promise<string> {
  const text = Buffer.from(content).toString('base64');
  const id = await site.run(`
    $old = get_page_by_path( '${name}' );
    echo wp_insert_post( array( 'ID' => $old ? $old->ID : 0, 'post_type' => 'page', 'post_status' => 'publish',
      'post_title' => '${name}', 'post_name' => '${name}', 'post_content' => wp_slash( base64_decode( '${text}' ) ) ) );`);
  return `/?page_id=${id}`;
}

export const html = (content: string) => `<!-- wp:html -->${content}<!-- /wp:html -->`;

/** A visitor's page with our script on it, running. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction('window.ckAutobind && ckAutobind.version');
}

export const calls = (page: Page) => page.evaluate<Record<string, unknown>[]>('window.__calls || []');

/** Waits for the first call of a page and gives all there are. */
export async function waitForCall(page: Page) {
  await page.waitForFunction('window.__calls && window.__calls.length');
  return calls(page);
}

/** The settings are these and no others. */
export const setSettings = (site: Site, settings: object) =>
  site.run(
    `delete_option( 'ckab_settings' ); update_option( 'ckab_settings', json_decode( base64_decode( '${Buffer.from(JSON.stringify(settings)).toString('base64')}' ), true ) );`,
  );

export const readSettings = async (site: Site) =>
  JSON.parse(await site.run("echo wp_json_encode( get_option( 'ckab_settings', null ) );")) as Record<
    string,
    unknown
  > | null;
