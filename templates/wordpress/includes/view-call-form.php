<?php
/**
 * Markup of the call-back form. `$form` comes from Call_Form::render().
 *
 * @package CallKeeper\Autobind
 */

defined( 'ABSPATH' ) || exit;

$ckab_id    = $form['id'];
$ckab_label = '' === $form['consent_url']
	? esc_html( $form['consent'] )
	: '<a href="' . esc_url( $form['consent_url'] ) . '" target="_blank" rel="noopener">' . esc_html( $form['consent'] ) . '</a>';
?>
<form class="ckab-form" id="<?php echo esc_attr( $ckab_id ); ?>" aria-labelledby="<?php echo esc_attr( $ckab_id ); ?>-title"
	data-ck-form="on" data-ck-send="submit" data-ck-title="<?php echo esc_attr( $form['title'] ); ?>"
	<?php if ( '' !== $form['manager'] ) : ?>
	data-ck-manager="<?php echo esc_attr( $form['manager'] ); ?>"
	<?php endif; ?>
	<?php foreach ( $form['attempts'] as $ckab_state => $ckab_words ) : ?>
	data-ckab-<?php echo esc_attr( $ckab_state ); ?>="<?php echo esc_attr( $ckab_words ); ?>"
	<?php endforeach; ?>
>
	<p class="ckab-form-title" id="<?php echo esc_attr( $ckab_id ); ?>-title"><?php echo esc_html( $form['title'] ); ?></p>
	<?php if ( $form['asks'] ) : ?>
	<p>
		<label for="<?php echo esc_attr( $ckab_id ); ?>-name"><?php esc_html_e( 'Your name', 'callkeeper-autobind' ); ?></label>
		<input id="<?php echo esc_attr( $ckab_id ); ?>-name" name="name" type="text" autocomplete="name" data-ck-field="person">
	</p>
	<?php endif; ?>
	<p>
		<label for="<?php echo esc_attr( $ckab_id ); ?>-tel"><?php esc_html_e( 'Your phone', 'callkeeper-autobind' ); ?></label>
		<input id="<?php echo esc_attr( $ckab_id ); ?>-tel" name="tel" type="tel" autocomplete="tel" required data-ck-field="tel">
	</p>
	<?php if ( '' !== $form['consent'] ) : ?>
	<p class="ckab-form-consent">
		<input id="<?php echo esc_attr( $ckab_id ); ?>-consent" name="consent" type="checkbox" value="1" required data-ck-field="consent">
		<label for="<?php echo esc_attr( $ckab_id ); ?>-consent"><?php echo $ckab_label; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above. ?></label>
	</p>
	<?php endif; ?>
	<p><button type="submit" class="wp-element-button"><?php echo esc_html( $form['button'] ); ?></button></p>
	<p class="ckab-form-status" role="status"></p>
	<noscript><p><?php esc_html_e( 'This form needs JavaScript. Please phone us instead.', 'callkeeper-autobind' ); ?></p></noscript>
</form>
