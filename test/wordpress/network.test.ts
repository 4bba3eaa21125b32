import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { php } from './site/runtime.mjs';
import { SUITES } from './site/wordpress.mjs';
import { openSite, ZIP, type Site } from './steps';

let site: Site;

/** Turns the site into the first of a network. */
async function makeNetwork() {
  const config = join(site.folder, 'wp-config.php');
  const define = (lines: string) =>
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace("$table_prefix = 'wp_';", `$table_prefix = 'wp_';\n${lines}`),
    );
  define("define( 'WP_ALLOW_MULTISITE', true );");
  await site.run(`require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) { $wpdb->$table = $prefixed; }
    install_network(); populate_network( 1, '127.0.0.1', 'admin@example.test', 'Network', '/', false );`);
  define(`define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '127.0.0.1' );
    define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`);
}

beforeAll(async () => {
  site = await openSite(SUITES.newest);
  await php([
    '-r',
    `$zip = new ZipArchive(); $zip->open( '${ZIP}' ); $zip->extractTo( '${site.folder}/wp-content/plugins' );`,
  ]);
  await makeNetwork();
});
afterAll(() => site?.stop());

test('every site of a network has settings of its own, and deleting the plugin clears them all', async () => {
  await site.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $failed = activate_plugin( 'callkeeper-autobind/callkeeper-autobind.php', '', true );
    if ( $failed ) { throw new Exception( $failed->get_error_message() ); }
    wpmu_create_blog( '127.0.0.1', '/second/', 'Second', 1 );`);
  await site.run(`foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
      switch_to_blog( $id );
      update_option( 'ckab_settings', array( 'options' => array( 'limit' => (string) ( $id + 6 ) ) ) );
      set_transient( 'ckab_seen', array( 'tags' => 0 ) );
      restore_current_blog();
    }`);
  const left = () =>
    site.query(
      "select option_name, option_value from wp_options where option_name like '%ckab%' union select option_name, option_value from wp_2_options where option_name like '%ckab%'",
    );
  expect(await left()).toMatch(/"7"[^]*"8"/);
  await site.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( 'callkeeper-autobind/callkeeper-autobind.php', false, true );
    uninstall_plugin( 'callkeeper-autobind/callkeeper-autobind.php' );`);
  expect(await left()).toBe('');
});
