import unsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = ['options', 'fields', 'phone', 'submission'].map((folder) => `src/${folder}/**/*.ts`);
const browserGlobals = ['window', 'document', 'navigator', 'location', 'self', 'globalThis', 'localStorage'];

/** Words that mean anything, and so nothing, as the first word of a function's name. */
const vague = '/^(handle|process|manage|init|do)([A-Z_]|$)/';

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/', 'reports/', '**/generated/', 'playground/public/vendor/']),
  regexp.configs['flat/recommended'],
  {
    // What finds slow or wrong expressions stays on; what only has another taste costs bytes or reads worse.
    rules: {
      'regexp/no-unused-capturing-group': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/no-empty-alternative': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/match-any': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    // The shipped sources: with types, and with the numbers of the house.
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, unsanitized.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Methods are taken off prototypes on purpose: that is how a clobbered form is still understood.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-base-to-string': 'off', // what a page holds is made a text whatever it is
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-depth': ['error', 3],
      complexity: ['error', 20],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off', // the typed rule of the same name stands in
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names here.' },
        { selector: 'ForInStatement', message: 'Old libraries add keys to Object.prototype: Object.keys.' },
        {
          selector: `FunctionDeclaration[id.name=${vague}]`,
          message: 'Say what it does: see CONTRIBUTING.md.',
        },
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'Safari before 16.4 cannot parse lookbehind.',
        },
        {
          selector: 'CallExpression[callee.property.name="replaceAll"]',
          message: 'Chrome 80 has no replaceAll.',
        },
        {
          selector:
            'CallExpression[callee.name="get"] > Literal[value="labels"], ' +
            'MemberExpression[object.name=/^(control|element|input)$/][property.name="labels"]',
          message: 'control.labels walks the whole document: read the form’s label elements once.',
        },
      ],
    },
  },
  { files: ['src/binder/**', 'src/entries/**', 'src/inspector/**'], rules: { 'no-console': 'off' } },
  {
    // No DOM here: neither in types (tsconfig.pure.json) nor by name.
    files: pure,
    rules: { 'no-restricted-globals': ['error', ...browserGlobals], 'no-restricted-imports': 'off' },
  },
  {
    files: ['test/**/*.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
          message: 'A test runs or is not there.',
        },
      ],
    },
  },
);
