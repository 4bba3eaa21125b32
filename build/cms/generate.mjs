import { describeOptions } from '../describe-options.mjs';
import { optionsPhp } from '../wordpress/options-php.mjs';
import { generateBitrix } from './bitrix.mjs';
import { generateDrupal } from './drupal.mjs';
import { generateJoomla } from './joomla.mjs';
import { generateModx } from './modx.mjs';
import { generateOpenCart } from './opencart.mjs';
import { generateSnippets } from './snippets.mjs';

/**
 * Content of every generated file of the CMS besides WordPress: path below the repository → content.
 *
 * @param {import('../describe-options.mjs').OptionDescription[]} [described] the schema's own by default
 */
export async function generateCms(described) {
  const options = described ?? (await describeOptions());
  return {
    'templates/php/generated/options.php': await optionsPhp(options),
    ...generateJoomla(options),
    ...generateOpenCart(options),
    ...generateModx(options),
    ...generateDrupal(options),
    ...generateBitrix(options),
    ...generateSnippets(options),
  };
}
