import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { generateCms } from '../../build/cms/generate.mjs';
import { BUILDERS_OF_SITES } from '../../build/cms/snippets.mjs';
import { colour, ofSite, options, readAttribute, readRoot, version } from './support';

const read = (path: string) => readRoot(`dist/${path}`).toString();
const PASTED = [
  'tilda/head.html',
  'tilda/t123.html',
  'webflow/head.html',
  'wix/head.html',
  'shopify/head.html',
];

describe.each(PASTED)('%s', (path) => {
  test('is one remark and one async tag of this version, and nothing that a builder could stumble over', () => {
    const html = read(path);
    const { head } = new JSDOM(`<!doctype html><head>${html}</head>`).window.document;
    expect([...head.children].map(({ tagName }) => tagName)).toEqual(['SCRIPT']);
    const [script] = head.children;
    expect([...script!.attributes].map(({ name, value }) => [name, value])).toEqual([
      ['async', ''],
      ['src', `https://cdn.jsdelivr.net/npm/callkeeper-autobind@${version}/dist/ck-autobind.min.js`],
    ]);
    expect(script!.textContent).toBe('');
    expect(html).not.toMatch(/\{\{|\{%|<\/head>/);
    expect(html.split('--')).toHaveLength(3);
  });
});

describe.each(BUILDERS_OF_SITES)('what can be added on %s', (site) => {
  test.each(['options.txt', 'options.ru.txt'])(
    'is every option of a site, as an attribute that a browser reads back: %s',
    (name) => {
      const lines = read(`${site}/${name}`).split('\n');
      for (const { attribute, kind, example, label } of ofSite) {
        const at = lines.findIndex((line) => line === attribute || line.startsWith(`${attribute}=`));
        expect(at, attribute).toBeGreaterThan(0);
        expect(readAttribute(lines[at]!, attribute)).toBe(kind === 'flag' ? '' : example);
        expect(lines[at + 1]).toContain(name.includes('.ru.') ? label.ru : label.en);
      }
      expect(lines.filter((line) => line.startsWith('data-ck-'))).toHaveLength(ofSite.length);
    },
  );
});

test('an option that is added to the schema is in the texts by generating alone', async () => {
  const made = await generateCms([...options, colour]);
  expect(made['templates/snippets/generated/options.txt']).toContain('\ndata-ck-colour="');
  expect(made['templates/snippets/generated/options.ru.txt']).toContain('Цвет сообщения');
});
