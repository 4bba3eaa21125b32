<?php
/**
 * Plugin Name:       CallKeeper Autobind
 * Plugin URI:        https://github.com/callkeeper/autobind
 * Description:       Binds the forms of your site to CallKeeper calls: the visitor leaves a phone number and is called back within seconds.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            CallKeeper
 * Author URI:        https://callkeeper.ru
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       callkeeper-autobind
 * Domain Path:       /languages
 *
 * The MIT licence is compatible with the GNU General Public License.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

define( 'CKAB_VERSION', '{{version}}' );
define( 'CKAB_FILE', __FILE__ );
define( 'CKAB_FOLDER', plugin_dir_path( __FILE__ ) );
define( 'CKAB_URL', plugin_dir_url( __FILE__ ) );

require CKAB_FOLDER . 'autoload.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'callkeeper-autobind', false, dirname( plugin_basename( CKAB_FILE ) ) . '/languages' );
	},
	0
);

/** Who needs whom, in one place. */
$ckab_settings = new Settings();
$ckab_settings->start();
( new Front( $ckab_settings ) )->start();
( new Widget( $ckab_settings ) )->start();
( new Call_Form() )->start();
( new Rest( $ckab_settings ) )->start();
if ( is_admin() ) {
	$ckab_check = new Site_Check();
	$ckab_check->start();
	( new Settings_Page( $ckab_settings, new Status_Box( $ckab_settings, $ckab_check ) ) )->start();
}
