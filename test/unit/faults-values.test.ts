import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site';

/**
 * What a visitor may type, through the whole way from a payload given to `send()` to the widget. A minute passes
 * after each, so that neither limit nor dedupe has a say.
 */
let site: Site;
beforeEach(() => {
  site = openSite('');
});
async function order(
  tel: string,
  more: Record<string, string> = {},
): Promise<Record<string, unknown> | undefined> {
  site.calls.length = 0;
  await site.binder.send({ tel, ...more });
  site.pass(61_000);
  return site.calls[0];
}
const phones = fc.string({ unit: fc.constantFrom(...'0123456789+()- .', '\u00a0', 'доб'), maxLength: 24 });

describe('H values', () => {
  test('H-01 what goes out is 10 to 15 digits, and goes out the same when it is typed again', async () => {
    const property = fc.asyncProperty(phones, async (typed) => {
      const sent = await order(typed);
      if (!sent) return;
      expect(sent['tel']).toMatch(/^\d{10,15}$/);
      expect(await order(`+${sent['tel'] as string}`)).toEqual(sent);
    });
    await fc.assert(property, { numRuns: 300, seed: 20261122 });
  });

  test('H-02 the digits of every script are digits', async () => {
    const zeros = [
      0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
      0x1040, 0x17e0, 0x1810, 0xff10,
    ];
    for (const zero of zeros) {
      const typed = '79161234567'.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
      expect(await order(`+${typed}`), zero.toString(16)).toEqual({ tel: '79161234567' });
    }
  });

  test.each([
    '\u200b+7\u200f 916\u00ad 123-45-67',
    '+7\u00a0916\u2009123\t45\n67',
    '+7 916 123-45-67 доб. 123',
    '+7 916 123-45-67 ext 5',
    '\u202d+7 (916) 123–45–67\u202c',
    '８（９１６）１２３－４５－６７',
  ])('H-03 what nobody sees, and an extension, change no number: %j', async (typed) => {
    expect(await order(typed)).toEqual({ tel: '79161234567' });
  });

  test.each([
    ['+7', undefined],
    ['8', undefined],
    ['7', undefined],
    ['9991112233', '79991112233'],
    ['8 999 111 22 33', '79991112233'],
    ['007 999 111-22-33', '79991112233'],
    ['+375 29 123-45-67', '375291234567'],
    ['+998 90 123 45 67', '998901234567'],
    ['+7 (___) ___-__-__', undefined],
    ['111-11-11', undefined],
    ['000000000000', undefined],
    ['+7 999 111 22 3', undefined],
    ['+7 999 111 22 33 44 55 66', undefined],
  ])('H-04 %s goes out as %s', async (typed, tel) => {
    expect((await order(typed))?.['tel']).toBe(tel);
  });

  test.each([
    ['digits', '1'],
    ['spaces', ' '],
    ['combining marks', '\u0301'],
    ['opening brackets', '('],
    ['letters', 'я'],
    ['markup', '<b '],
  ])('H-05 a megabyte of %s is no number, and no text of a payload', async (_, unit) => {
    const much = unit.repeat(1_000_000 / unit.length);
    expect(await order(much)).toBeUndefined();
    const sent = await order('+7 916 123-45-67', { person: much, param1: much, manager: much, mail: much });
    expect(JSON.stringify(sent).length).toBeLessThan(2000);
  });

  const names = fc.string({ unit: 'binary', maxLength: 200 });
  test('H-08 H-09 H-10 a name never throws, keeps whole characters alone, and loses what turns or hides text', async () => {
    const property = fc.asyncProperty(names, async (name) => {
      const sent = await order('+7 916 123-45-67', { person: name, param1: name });
      const texts = [sent?.['person'] ?? '', sent?.['param1'] ?? ''] as string[];
      for (const text of texts) {
        expect(() => encodeURIComponent(text)).not.toThrow();
        expect(text).not.toMatch(
          /[<>\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
      }
      expect(Array.from(texts[0]!).length).toBeLessThanOrEqual(100);
    });
    await fc.assert(property, { numRuns: 200, seed: 20261122 });
  });

  test.each(['Жан-Поль', 'О’Коннор', "O'Neil", 'Әлия Қызы', 'Արամ', 'გიორგი', 'Łukasz Żółć'])(
    'H-08 %s keeps its letters',
    async (person) => {
      expect((await order('+7 916 123-45-67', { person }))?.['person']).toBe(person);
    },
  );

  test('H-13 nothing that can be typed throws, or is worth a word in the console', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
      await order(typed);
      expect(site.said).toEqual([]);
    });
    await fc.assert(property, { numRuns: 500, seed: 20261122 });
  });

  test('O-03 whatever a script puts into a payload, the widget gets the service’s keys alone, none empty', async () => {
    const junk = fc.dictionary(
      fc.constantFrom(
        'tel',
        'person',
        'manager',
        'mail',
        'partner',
        'param1',
        'param2',
        'url',
        '__proto__',
        'constructor',
      ),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.object({ maxDepth: 1 })),
    );
    const property = fc.asyncProperty(junk, async (given) => {
      const sent = await order('+7 916 123-45-67', { ...given, tel: '+7 916 123-45-67' } as never);
      const allowed = ['tel', 'person', 'manager', 'mail', 'partner', 'param1', 'param2'];
      for (const [key, value] of Object.entries(sent ?? {})) {
        expect(allowed).toContain(key);
        expect(value === '' || value === null || value === undefined).toBe(false);
        if (key !== 'mail') expect(typeof value).toBe('string');
      }
    });
    await fc.assert(property, { numRuns: 200, seed: 20261122 });
  });
});

describe('D several numbers in a form', () => {
  const tel = (attributes: string, value = '') =>
    `<label>Телефон <input type="tel" value="${value}" ${attributes}></label>`;
  const form = (controls: string) => `<form id="f">${controls}<button>Перезвоните мне</button></form>`;
  const OLD = '89990001122';

  test.each([
    ['stands in something hidden', `<div style="display:none">${tel('name="mobile"', OLD)}</div>`],
    ['is disabled with its group', `<fieldset disabled>${tel('name="mobile"', OLD)}</fieldset>`],
    ['is disabled', tel('name="mobile" disabled', OLD)],
    ['is empty', tel('name="mobile"')],
  ])('D-12 of two the one that %s is not called', (_, other) => {
    const site = openSite(form(other + tel('name="phone"')));
    site.fill({ phone: '8 916 123-45-67' });
    site.submit();
    expect(site.calls).toEqual([{ tel: '79161234567' }]);
  });

  test('D-12 where a page shows none of them, as some draw their own, the first is called all the same', () => {
    const site = openSite(
      form(`<div style="display:none">${tel('name="phone"')}${tel('name="mobile"', OLD)}</div>`),
    );
    site.fill({ phone: '8 916 123-45-67' });
    site.submit();
    expect(site.calls).toEqual([{ tel: '79161234567' }]);
  });
});
