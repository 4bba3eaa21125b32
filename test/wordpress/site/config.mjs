import { mkdir, writeFile, cp } from 'node:fs/promises';
import { join } from 'node:path';

const KEYS = [
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
];

const constantsOf = ({ socket, port, folder }) => ({
  DB_NAME: 'wordpress',
  DB_USER: 'root',
  DB_PASSWORD: '',
  DB_HOST: `localhost:${socket}`,
  DB_CHARSET: 'utf8mb4',
  DB_COLLATE: '',
  ...Object.fromEntries(KEYS.map((key) => [key, `test-${key}`])),
  WP_HOME: `http://127.0.0.1:${port}`,
  WP_SITEURL: `http://127.0.0.1:${port}`,
  WP_DEBUG: true,
  WP_DEBUG_DISPLAY: false,
  WP_DEBUG_LOG: join(folder, 'debug.log'),
  WP_HTTP_BLOCK_EXTERNAL: true,
  AUTOMATIC_UPDATER_DISABLED: true,
  DISABLE_WP_CRON: true,
  FS_METHOD: 'direct',
  WP_ENVIRONMENT_TYPE: 'local',
});

const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** `wp-config.php` of a run: nothing is asked of the outside world, every mistake is written to a log. */
export async function writeConfig(wordpress, place) {
  const lines = Object.entries(constantsOf(place)).map(
    ([name, value]) => `define( '${name}', ${literal(value)} );`,
  );
  const text = [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
  ];
  await writeFile(join(wordpress, 'wp-config.php'), `${text.join('\n')}\n`);
  await mkdir(join(wordpress, 'wp-content/mu-plugins'), { recursive: true });
  await cp(new URL('quiet.php', import.meta.url), join(wordpress, 'wp-content/mu-plugins/quiet.php'));
}
