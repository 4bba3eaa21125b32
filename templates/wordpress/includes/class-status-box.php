<?php
/**
 * How things stand.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Says what the server can know, and where the rest is to be seen. */
final class Status_Box {

	/** @var Settings */
	private $settings;

	/** @var Site_Check */
	private $check;

	/**
	 * Takes what it needs.
	 *
	 * @param Settings   $settings The settings.
	 * @param Site_Check $check    The last look at the home page.
	 */
	public function __construct( Settings $settings, Site_Check $check ) {
		$this->settings = $settings;
		$this->check    = $check;
	}

	/** Prints the box. */
	public function show() {
		$hash      = $this->settings->read()['widget'];
		$elsewhere = Widget_Search::find();
		$seen      = $this->check->last();
		echo '<h2>' . esc_html__( 'Status', 'callkeeper-autobind' ) . '</h2><ul>';
		/* translators: %s: number of the version */
		$this->say( 'good', sprintf( __( 'The script is on: version %s, from this site.', 'callkeeper-autobind' ), CKAB_VERSION ) );
		$this->show_widget( $hash, $elsewhere );
		if ( $seen ) {
			$this->show_seen( $seen );
		}
		echo '</ul>';
		$this->show_button();
		$this->show_inspector();
	}

	/**
	 * What is known of the widget.
	 *
	 * @param string   $hash      Its code, as set here.
	 * @param string[] $elsewhere Where another tag was found.
	 */
	private function show_widget( $hash, array $elsewhere ) {
		if ( '' !== $hash ) {
			/* translators: %s: code of the widget */
			$this->say( 'good', sprintf( __( 'The widget is put on every page: code %s.', 'callkeeper-autobind' ), $hash ) );
		} elseif ( ! $elsewhere ) {
			$this->say( 'unknown', __( 'No widget is set here. Without one on the page no call can be ordered.', 'callkeeper-autobind' ) );
		}
		foreach ( $elsewhere as $place ) {
			if ( '' === $hash ) {
				/* translators: %s: where it was found */
				$this->say( 'good', sprintf( __( 'A tag of the widget was found: %s.', 'callkeeper-autobind' ), $place ) );
			} else {
				/* translators: %s: where it was found */
				$this->say( 'bad', sprintf( __( 'A second tag of the widget was found: %s. Two widgets on one page break the service: remove that one, or empty the code here.', 'callkeeper-autobind' ), $place ) );
			}
		}
	}

	/**
	 * What the home page had in it.
	 *
	 * @param array $seen From the last look.
	 */
	private function show_seen( array $seen ) {
		if ( '' !== $seen['problem'] ) {
			/* translators: %s: what went wrong */
			$this->say( 'unknown', sprintf( __( 'The home page could not be read: %s', 'callkeeper-autobind' ), $seen['problem'] ) );
			return;
		}
		if ( $seen['script'] ) {
			$this->say( 'good', __( 'On the home page: the script is there.', 'callkeeper-autobind' ) );
		} else {
			$this->say( 'bad', __( 'On the home page: the script is not there. Is the page excluded, or served from a cache?', 'callkeeper-autobind' ) );
		}
		if ( $seen['tags'] > 1 ) {
			/* translators: %d: number of tags */
			$this->say( 'bad', sprintf( __( 'On the home page: %d tags of the widget. Two widgets on one page break the service: leave one.', 'callkeeper-autobind' ), $seen['tags'] ) );
		} elseif ( 1 === $seen['tags'] ) {
			$this->say( 'good', __( 'On the home page: one tag of the widget.', 'callkeeper-autobind' ) );
		} else {
			$this->say( 'unknown', __( 'On the home page: no tag of the widget in the markup. Tag Manager may still bring one.', 'callkeeper-autobind' ) );
		}
	}

	/**
	 * One line of the box.
	 *
	 * @param string $mood  `good`, `bad` or `unknown`.
	 * @param string $words Text.
	 */
	private function say( $mood, $words ) {
		$marks = array(
			'good'    => '✓',
			'bad'     => '✕',
			'unknown' => '?',
		);
		echo '<li class="ckab-' . esc_attr( $mood ) . '"><span aria-hidden="true">' . esc_html( $marks[ $mood ] ) . '</span> ' . esc_html( $words ) . '</li>';
	}

	/** A form of its own: looking is asked for, it never happens by itself. */
	private function show_button() {
		echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post">';
		echo '<input type="hidden" name="action" value="' . esc_attr( Site_Check::ACTION ) . '">';
		wp_nonce_field( Site_Check::ACTION );
		echo '<p><button class="button" type="submit">' . esc_html__( 'Look at the home page now', 'callkeeper-autobind' ) . '</button></p></form>';
	}

	/** Where the last calls are to be seen. */
	private function show_inspector() {
		$address = add_query_arg( 'ck-inspect', '1', home_url( '/' ) );
		echo '<h3>' . esc_html__( 'Calls', 'callkeeper-autobind' ) . '</h3>';
		echo '<p>' . esc_html__( 'The visitor’s browser orders the call from CallKeeper itself: this site neither sees nor stores phone numbers. The inspector shows every form of a page, why it is bound or not, and what became of each attempt; the calls themselves are in your CallKeeper account.', 'callkeeper-autobind' ) . '</p>';
		echo '<p><a class="button" href="' . esc_url( $address ) . '" target="_blank" rel="noopener">' . esc_html__( 'Open the inspector on the site', 'callkeeper-autobind' ) . '</a></p>';
	}
}
