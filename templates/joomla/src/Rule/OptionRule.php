<?php
/**
 * What Joomla asks before it stores the settings.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Plugin\System\CallkeeperAutobind\Rule;

defined( '_JEXEC' ) || exit;

use CallKeeper\Autobind\Option_Set;
use CallKeeper\Autobind\Script;
use Joomla\CMS\Form\Form;
use Joomla\CMS\Form\FormRule;
use Joomla\Registry\Registry;

require_once dirname( __DIR__, 2 ) . '/autobind/autoload.php';

/** Refuses what the script would refuse, in the same words. */
final class OptionRule extends FormRule {

	/**
	 * Whether a value may be stored.
	 *
	 * @param \SimpleXMLElement $element The field.
	 * @param mixed             $value   What was typed.
	 * @param string|null       $group   Group of the field.
	 * @param Registry|null     $input   All that was typed.
	 * @param Form|null         $form    The form.
	 * @return bool
	 * @throws \UnexpectedValueException With the sentence for the administrator.
	 */
	public function test( \SimpleXMLElement $element, $value, $group = null, ?Registry $input = null, ?Form $form = null ) {
		$name                  = (string) $element['name'];
		list( , $complaints ) = Option_Set::check( array( $name => $value ), array() );
		if ( isset( $complaints[ $name ] ) ) {
			throw new \UnexpectedValueException( Script::escape( $complaints[ $name ] ) );
		}
		return true;
	}
}
