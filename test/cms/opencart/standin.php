<?php
/** As much of OpenCart as an extension speaks to, of the third and the fourth version. */

namespace StandIn {
	/** Controllers reach everything through the registry. */
	class Engine {
		public static $registry = array();
		public function __get( $name ) {
			return self::$registry[ $name ];
		}
	}
	final class Anything {
		private $answers;
		public $data = array();
		public function __construct( array $answers = array() ) {
			$this->answers = $answers;
		}
		public function __call( $name, $arguments ) {
			return isset( $this->answers[ $name ] ) ? call_user_func_array( $this->answers[ $name ], $arguments ) : null;
		}
	}
	/** What the request class of OpenCart does to everything that is posted. */
	function clean( $posted ) {
		return is_array( $posted ) ? array_map( 'StandIn\clean', $posted ) : trim( htmlspecialchars( $posted, ENT_COMPAT, 'UTF-8' ) );
	}
}

namespace Opencart\System\Engine {
	class Controller extends \StandIn\Engine {}
}

namespace {
	class Controller extends \StandIn\Engine {}
}
