import { words } from './about';
import { flag } from './kinds';

export const testing = {
  debug: flag({
    scope: ['script'],
    label: words('Explain in the console', 'Объяснять в консоли'),
    help: words(
      'Explains every decision in the browser’s console. Visitors see nothing.',
      'Объясняет каждое решение в консоли браузера. Посетители ничего не видят.',
    ),
    example: 'on',
  }),
  dryRun: flag({
    scope: ['script', 'form'],
    label: words('Dry run', 'Пробный режим'),
    help: words(
      'Everything happens except the call: for trying the settings on a live site.',
      'Происходит всё, кроме звонка: чтобы проверить настройки на живом сайте.',
    ),
    example: 'on',
  }),
};
