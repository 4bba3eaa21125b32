import { describe, expect, test } from 'vitest';
import { generateCms } from '../../build/cms/generate.mjs';
import { openCartFiles } from '../../build/cms/opencart.mjs';
import { colour, options, readArchive, version } from './support';

const CODE = 'callkeeper_autobind';
const fourth = readArchive(`opencart/${CODE}.ocmod.zip`);
const third = readArchive(`opencart/opencart-3/${CODE}.ocmod.zip`);

describe('the archive for OpenCart 4', () => {
  test('tells the installer what it must: name, version, author, link, and the code that its name has', () => {
    const about = JSON.parse(fourth['install.json']!) as Record<string, string>;
    expect(Object.keys(about).sort()).toEqual(['author', 'code', 'description', 'link', 'name', 'version']);
    for (const [key, value] of Object.entries(about)) expect(value, key).toMatch(/^[^<>]{3,100}$/);
    expect(about).toMatchObject({ version, code: CODE });
  });

  test('has only folders that the installer copies', () => {
    const elsewhere = Object.keys(fourth).filter(
      (path) => !/^(?:admin|catalog|system\/library)\/./.test(path),
    );
    expect(elsewhere).toEqual(['install.json']);
  });

  test('has classes where OpenCart looks for them', () => {
    const places = {
      [`admin/controller/module/${CODE}.php`]:
        'Opencart\\Admin\\Controller\\Extension\\CallkeeperAutobind\\Module',
      'catalog/controller/event/autobind.php':
        'Opencart\\Catalog\\Controller\\Extension\\CallkeeperAutobind\\Event',
    };
    for (const [path, space] of Object.entries(places)) expect(fourth[path]).toContain(`namespace ${space};`);
    expect(fourth).toHaveProperty([`admin/view/template/module/${CODE}.twig`]);
  });
});

describe('the archive for OpenCart 3', () => {
  test('has only folders that the installer allows', () => {
    const allowed = [
      ...['admin/controller/extension/', 'admin/language/', 'admin/view/template/extension/'],
      ...['catalog/controller/extension/', 'catalog/view/javascript/', 'system/library/'],
    ];
    const elsewhere = Object.keys(third).filter(
      (path) => !allowed.some((folder) => path.startsWith(`upload/${folder}`)),
    );
    expect(elsewhere).toEqual([]);
    expect(third[`upload/admin/controller/extension/module/${CODE}.php`]).toContain(
      'class ControllerExtensionModuleCallkeeperAutobind extends Controller',
    );
  });
});

test('the templates print markup of ours alone: fields that PHP has escaped, links and words', () => {
  const printed = [fourth, third].flatMap((files) =>
    Object.entries(files)
      .filter(([path]) => path.endsWith('.twig'))
      .flatMap(([, text]) => [...text.matchAll(/\{\{ (.+?) \}\}/g)].map(([, name]) => name!)),
  );
  expect(printed.length).toBeGreaterThan(20);
  expect(
    printed.filter(
      (name) =>
        !/^(?:header|column_left|footer|fields|save|back|action|cancel|error_warning|breadcrumb\.\w+|heading_title|(?:text|entry|button)_\w+)$/.test(
          name,
        ),
    ),
  ).toEqual([]);
});

test.each([3, 4] as const)(
  'an option that is added to the schema is in table and words of OpenCart %i by generating alone',
  async (major) => {
    const generated = await generateCms([...options, colour]);
    const made = await openCartFiles(version, major, generated);
    const words = Object.entries(made).find(([path]) => path.includes('/ru-ru/'))![1];
    expect(words).toContain("$_['label_colour'] = 'Цвет сообщения';");
    expect(words).toContain("$_['word_colour_valid']");
    expect(generated['templates/php/generated/options.php']).toContain("'colour' => array(");
  },
);
