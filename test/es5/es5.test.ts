import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { duktape } from '../run/duktape.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const script = here('../../dist/ck-autobind.es5.min.js');

test('N-01 the ES5 file is ES5 to the last letter', () => {
  const text = readFileSync(script, 'utf8');
  expect(() => parse(text.replace(/^\ufeff/, ''), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
});

interface Told {
  seen: unknown[];
  outcomes: string[];
  promised: string[];
  events: string[];
  fields: string[];
  globals: string[];
  prototypes: string[];
}

/** Runs the shipped file in an engine that knows nothing younger than ES5, on a page as IE 11 had it. */
function visit(...before: string[]): Told {
  const files = [
    'ie11-page.js',
    'ie11-document.js',
    'ie11-selectors.js',
    'markup.js',
    script,
    'order-a-call.js',
  ];
  const { stdout, stderr } = spawnSync(duktape()!, [...before, ...files].map(here), { encoding: 'utf8' });
  const line = stdout.split('\n').find((text) => text.startsWith('{'));
  if (!line) throw new Error(`the page told nothing: ${stdout} ${stderr}`);
  return JSON.parse(line) as Told;
}

const order = (detail: object) => ({
  type: 'CallKeeperEvent',
  at: 'head',
  bubbles: true,
  cancelable: true,
  detail,
});

const pages = [
  { title: 'with the half-done collections of IE 11', before: [], collection: 'function' },
  { title: 'without any collection', before: ['without-collections.js'], collection: 'undefined' },
];

// Where the engine is missing, `npm test` says so; in CI that is a failure.
if (existsSync(duktape() ?? '') || process.env.CI) {
  describe.each(pages)('an ES5 engine $title', ({ before, collection }) => {
    test('orders the calls through initCustomEvent, each number once, options and promise included', () => {
      const { seen, outcomes, promised, events, fields } = visit(...before);
      const manager = '74951112233';
      expect(seen).toEqual([
        order({ tel: '79161234567', person: 'Анна', manager }),
        order({ tel: '375291234567', manager }),
        order({ tel: '74951234567', manager }),
      ]);
      expect(outcomes).toEqual([
        'sent legacy-event',
        'sent legacy-event',
        'skipped duplicate',
        'sent legacy-event',
      ]);
      expect(promised).toEqual(['queued']);
      expect(events).toEqual(Array(3).fill('callkeeper-call_order-autobind'));
      expect(fields).toEqual(['tel', 'person']);
    });

    test('keeps its globals and prototypes as they were', () => {
      const { globals, prototypes } = visit(...before);
      expect(globals).toEqual([collection, collection, 'undefined', 'undefined']);
      expect(prototypes).toEqual(Array(4).fill('undefined'));
    });
  });
}
