<?php
/**
 * The options on a settings page.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** A control for each option, its help, and what is wrong with it, in the markup of whichever CMS. */
final class Settings_Form {

	/** @var callable Key, as `label_manager` → words in the language of the administrator. */
	private $say;

	/** @var array<string, string> Markup with places: `group` {id} {label} {rows}, `row`, `input`, `select`, `box`. */
	private $markup;

	/** @var string `settings[%s]` */
	private $field_name;

	/**
	 * Takes what it needs.
	 *
	 * @param callable $say        Words by their keys.
	 * @param array    $markup     Markup of the CMS.
	 * @param string   $field_name Name of a control, with a place for the option.
	 */
	public function __construct( callable $say, array $markup, $field_name ) {
		$this->say        = $say;
		$this->markup     = $markup;
		$this->field_name = $field_name;
	}

	/**
	 * All groups. Everything in the result is escaped.
	 *
	 * @param array $values Name → text as stored or as typed.
	 * @param array $wrong  Name → complaint.
	 * @return string Markup.
	 */
	public function show( array $values, array $wrong = array() ) {
		$groups = array();
		foreach ( Options::of_site() as $name => $option ) {
			$value                        = $values[ $name ] ?? '';
			$row                          = $this->row( $name, $option, is_string( $value ) ? $value : '', (string) ( $wrong[ $name ] ?? '' ) );
			$groups[ $option['group'] ][] = $row;
		}
		$html = '';
		foreach ( $groups as $group => $rows ) {
			$places = array(
				'id'    => "ckab-group-$group",
				'label' => $this->words( "group_$group" ),
			);
			$html  .= self::fill( $this->markup['group'], $places, array( 'rows' => implode( '', $rows ) ) );
		}
		return $html;
	}

	/**
	 * One option.
	 *
	 * @param string $name   Name of the option.
	 * @param array  $option Row of the table.
	 * @param string $value  Its text.
	 * @param string $wrong  What is wrong with it.
	 * @return string
	 */
	private function row( $name, array $option, $value, $wrong ) {
		$places = array(
			'id'    => "ckab-$name",
			'name'  => $name,
			'label' => $this->words( "label_$name" ),
			'help'  => $this->words( "help_$name" ),
			'wrong' => $wrong,
			'state' => '' === $wrong ? '' : 'ckab-wrong',
		);
		return self::fill( $this->markup['row'], $places, array( 'control' => $this->control( $name, $option, $value ) ) );
	}

	/**
	 * What a person sets the option with.
	 *
	 * @param string $name   Name of the option.
	 * @param array  $option Row of the table.
	 * @param string $value  Its text.
	 * @return string
	 */
	private function control( $name, array $option, $value ) {
		$attributes = self::fill( ' id="{id}" name="{name}"', array( 'id' => "ckab-$name", 'name' => sprintf( $this->field_name, $name ) ) );
		switch ( $option['kind'] ) {
			case 'flag':
				$hidden  = self::fill( '<input type="hidden" name="{name}" value="off">', array( 'name' => sprintf( $this->field_name, $name ) ) );
				$checked = true === Option_Parser::parse( $value, $option ) && '' !== $value ? ' checked' : '';
				return "$hidden<input type=\"checkbox\" value=\"on\"$attributes{$this->markup['box']}$checked>";
			case 'enum':
				return "<select$attributes{$this->markup['select']}>" . $this->choices( $name, $option, $value ) . '</select>';
			case 'mail':
			case 'map':
				$places = array( 'example' => $option['example'], 'value' => $value );
				return self::fill( "<textarea rows=\"3\" spellcheck=\"false\"$attributes{$this->markup['input']} placeholder=\"{example}\">\n{value}</textarea>", $places );
			default:
				$default = array() === $option['default'] ? $option['words'][0] : (string) $option['default'];
				$places  = array( 'default' => '' === $default ? $option['example'] : $default, 'value' => $value );
				return self::fill( "<input type=\"text\" autocomplete=\"off\"$attributes{$this->markup['input']} placeholder=\"{default}\" value=\"{value}\">", $places );
		}
	}

	/**
	 * The words to choose from.
	 *
	 * @param string $name   Name of the option.
	 * @param array  $option Row of the table.
	 * @param string $value  Its text.
	 * @return string
	 */
	private function choices( $name, array $option, $value ) {
		$chosen = '' === $value ? $option['default'] : $value;
		$html   = '';
		foreach ( $option['words'] as $word ) {
			$places = array(
				'word'  => $word,
				'words' => $this->words( "word_{$name}_$word" ),
			);
			$html  .= self::fill( '<option value="{word}"' . ( $chosen === $word ? ' selected' : '' ) . '>{words}</option>', $places );
		}
		return $html;
	}

	/**
	 * Words by their key.
	 *
	 * @param string $key Key.
	 * @return string
	 */
	private function words( $key ) {
		return (string) call_user_func( $this->say, $key );
	}

	/**
	 * Markup with its places filled; what is filled in is filled once, and not looked through again.
	 *
	 * @param string $markup Markup with {places}.
	 * @param array  $texts  Place → text, to be escaped.
	 * @param array  $parts  Place → markup of our own.
	 * @return string
	 */
	private static function fill( $markup, array $texts, array $parts = array() ) {
		$filled = array();
		foreach ( $texts as $place => $text ) {
			$filled[ '{' . $place . '}' ] = Script::escape( $text );
		}
		foreach ( $parts as $place => $part ) {
			$filled[ '{' . $place . '}' ] = $part;
		}
		return strtr( $markup, $filled );
	}
}
