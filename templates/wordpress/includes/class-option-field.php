<?php
/**
 * One option on the settings page.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** A control that suits the kind of the option, its help and what is wrong with it. */
final class Option_Field {

	/** @var string */
	private $name;

	/** @var array */
	private $option;

	/** @var string */
	private $value;

	/**
	 * Takes what it shows.
	 *
	 * @param string $name   Name of the option.
	 * @param array  $option Row of the table, with its words.
	 * @param string $value  Text as stored or as typed; '' for the default.
	 */
	public function __construct( $name, array $option, $value ) {
		$this->name   = $name;
		$this->option = $option;
		$this->value  = is_string( $value ) ? $value : '';
	}

	/**
	 * Id of the control.
	 *
	 * @return string
	 */
	public function id() {
		return "ckab-$this->name";
	}

	/**
	 * Label of the row, with the attribute that developers know it by.
	 *
	 * @return string
	 */
	public function label() {
		$attribute = Options::attribute( $this->name );
		return esc_html( $this->option['label'] ) . '<code class="ckab-attribute">' . esc_html( $attribute ) . '</code>';
	}

	/** Prints the field. */
	public function show() {
		switch ( $this->option['kind'] ) {
			case 'flag':
				$this->show_flag();
				break;
			case 'enum':
				$this->show_choice();
				break;
			case 'mail':
			case 'map':
				$this->show_area();
				break;
			default:
				$this->show_line();
		}
		Field_Error::show( $this->id() );
		echo '<p class="description" id="' . esc_attr( $this->id() ) . '-help">' . esc_html( $this->option['help'] ) . '</p>';
	}

	/** Attributes that every control has. */
	private function show_attributes() {
		echo 'id="' . esc_attr( $this->id() ) . '" name="' . esc_attr( Settings::NAME . "[options][$this->name]" ) . '"';
		echo Field_Error::attributes( $this->id() ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
	}

	/** A box; unticked it still says so. */
	private function show_flag() {
		echo '<input type="hidden" name="' . esc_attr( Settings::NAME . "[options][$this->name]" ) . '" value="off">';
		echo '<input type="checkbox" value="on" ';
		$this->show_attributes();
		checked( 'on' === $this->value );
		echo '>';
	}

	/** A choice between words. */
	private function show_choice() {
		echo '<select ';
		$this->show_attributes();
		echo '>';
		$chosen = '' === $this->value ? $this->option['default'] : $this->value;
		foreach ( $this->option['words'] as $word ) {
			$label = ( $this->option['value_words'][ $word ] ?? $word ) . " ($word)";
			echo '<option value="' . esc_attr( $word ) . '"';
			selected( $chosen, $word );
			echo '>' . esc_html( $label ) . '</option>';
		}
		echo '</select>';
	}

	/** Lines of text. */
	private function show_area() {
		echo '<textarea class="large-text code" rows="3" spellcheck="false" placeholder="' . esc_attr( $this->option['example'] ) . '" ';
		$this->show_attributes();
		echo '>' . esc_textarea( $this->value ) . '</textarea>';
	}

	/** One line of text, with what may stand there besides free text. */
	private function show_line() {
		$is_number = 'number' === $this->option['kind'];
		$class     = $is_number || in_array( $this->option['kind'], array( 'country', 'lang', 'digits', 'name' ), true ) ? 'small-text ckab-short' : 'large-text';
		echo '<input type="text" class="' . esc_attr( $class ) . '" value="' . esc_attr( Text::literal( $this->value ) ) . '" placeholder="' . esc_attr( $this->default_text() ) . '" autocomplete="off" ';
		echo $is_number ? 'inputmode="numeric" ' : '';
		$this->show_attributes();
		echo '>';
		if ( $is_number ) {
			echo ' <span class="ckab-unit">' . esc_html( self::unit( $this->option['unit'] ) ) . '</span>';
		}
		$this->show_words();
	}

	/** The fixed words and what each means. */
	private function show_words() {
		if ( ! $this->option['value_words'] ) {
			return;
		}
		echo '<ul class="ckab-words">';
		foreach ( $this->option['value_words'] as $word => $meaning ) {
			echo '<li><code>' . esc_html( $word ) . '</code> ' . esc_html( $meaning ) . '</li>';
		}
		echo '</ul>';
	}

	/**
	 * What holds while the field is empty.
	 *
	 * @return string
	 */
	private function default_text() {
		$default = $this->option['default'];
		return (string) ( array() === $default ? $this->option['words'][0] : $default );
	}

	/**
	 * Words of a unit.
	 *
	 * @param string $unit From the table.
	 * @return string
	 */
	private static function unit( $unit ) {
		$units = array(
			's'          => __( 'seconds', 'callkeeper-autobind' ),
			'ms'         => __( 'milliseconds', 'callkeeper-autobind' ),
			'per minute' => __( 'per minute', 'callkeeper-autobind' ),
		);
		return $units[ $unit ] ?? '';
	}
}
