import { expect, test } from 'vitest';
import { rules } from './rules-of-the-cis';

test.each([
  ['the mask before all else', { mask: '+375 (__) ___-__-__', dialCode: '+998', hostname: 'a.ru' }, 'BY'],
  ['a mask of nines', { mask: '+998 (99) 999-99-99' }, 'UZ'],
  ['a placeholder in its place', { mask: 'Например, +380 50 123 45 67' }, 'UA'],
  ['the code chosen beside it', { dialCode: '+996', hostname: 'a.ru' }, 'KG'],
  ['the country chosen beside it', { chosenCountry: 'BY', hostname: 'a.kz' }, 'BY'],
  ['a chosen country of which we have no rules', { chosenCountry: 'DE' }, 'DE'],
  ['the domain', { hostname: 'shop.example.uz' }, 'UZ'],
  [
    'the domain, of two countries with one code',
    { mask: '+7 (___) ___-__-__', hostname: 'example.kz' },
    'KZ',
  ],
  ['the choice, of two countries with one code', { mask: '+7 (___) ___-__-__', chosenCountry: 'KZ' }, 'KZ'],
  [
    'the leading one of two countries with one code',
    { mask: '+7 (___) ___-__-__', hostname: 'example.by' },
    'RU',
  ],
  ['рф', { hostname: 'xn--e1afmkfd.xn--p1ai' }, 'RU'],
  ['укр', { hostname: 'xn--e1afmkfd.xn--j1amh' }, 'UA'],
  ['бел', { hostname: 'xn--e1afmkfd.xn--90ais' }, 'BY'],
  ['қаз', { hostname: 'xn--e1afmkfd.xn--80ao21a' }, 'KZ'],
  ['հայ', { hostname: 'xn--e1afmkfd.xn--y9a3aq' }, 'AM'],
  ['გე', { hostname: 'xn--e1afmkfd.xn--node' }, 'GE'],
  ['a mask of any digits tells nothing', { mask: '+9 (999) 999-99-99', hostname: 'a.by' }, 'BY'],
  ['a mask without a code tells nothing', { mask: '(___) ___-__-__', hostname: 'a.by' }, 'BY'],
  ['a domain of everybody', { hostname: 'example.com' }, 'RU'],
  ['nothing at all', {}, 'RU'],
  ['an address', { hostname: '127.0.0.1' }, 'RU'],
])('%s', (_, evidence, country) => expect(rules.guessCountry(evidence)).toBe(country));
