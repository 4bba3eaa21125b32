// @vitest-environment node
import { expect, test } from 'vitest';
import { visit } from '../../systems/visit';

const call = { tel: '79161234567', person: 'Юлия' };

test.each(['wpforms', 'forminator'])(
  '%s: an error of its own check that is gone when the visitor has mended it is no acceptance',
  async (page) => {
    const { win, fillIn, type, click, wait, calls, outcomes } = visit(page, 'answer=unfilled');
    await fillIn();
    await wait(2000);
    type('#name', 'Юлия П.');
    await wait(30_000);
    expect(calls).toEqual([]);
    expect(outcomes()).toEqual([{ state: 'skipped', reason: 'refused_by_site', releasedBy: null }]);
    win.eval('site.answer = "accepted"');
    click('#send');
    await wait(1000);
    expect(calls).toEqual([{ ...call, person: 'Юлия П.' }]);
  },
);

test.each(['wpforms', 'forminator'])(
  '%s: what was mended and sent within the same seconds is one call, of what was accepted',
  async (page) => {
    const { win, fillIn, type, click, wait, calls } = visit(page, 'answer=unfilled');
    await fillIn();
    await wait(2000);
    win.eval('site.answer = "accepted"');
    type('#phone', '8 916 765-43-21');
    click('#send');
    await wait(30_000);
    expect(calls).toEqual([{ ...call, tel: '79167654321' }]);
  },
);

test('Formidable: the phone of an earlier page is called when the last one was accepted', async () => {
  const { win, fillIn, type, click, wait, calls, outcomes } = visit('formidable', 'answer=page');
  await fillIn();
  await wait(1000);
  expect(outcomes()).toEqual([{ state: 'skipped', reason: 'step', releasedBy: null }]);
  win.eval('site.answer = "accepted"');
  type('#more', 'Сколько стоит?');
  click('#send');
  await wait(1000);
  expect(calls).toEqual([call]);
});

test.each([
  ['ninja', ''],
  ['ninja', 'variant=submit'],
  ['webform', ''],
  ['tilda', ''],
])(
  '%s: a wrong number is shown and does not reach its script; the same number passes the second time (%s)',
  async (page, query) => {
    const { win, type, click, wait, calls, find, outcomes } = visit(page, query);
    type('#phone', '+7 916 123');
    click('#send');
    await wait(100);
    expect(win.site.log).toEqual([]);
    expect(find('#phone').getAttribute('aria-invalid')).toBe('true');
    expect(outcomes()).toHaveLength(1);
    await wait(1000);
    click('#send');
    await wait(30_000);
    expect(win.site.log).toEqual(['asked']);
    expect(calls).toEqual([]);
  },
);

test.each([
  ['ninja', ''],
  ['ninja', 'variant=submit'],
  ['webform', ''],
  ['tilda', ''],
])('%s: a wrong number that is mended is one call (%s)', async (page, query) => {
  const { win, type, click, wait, calls } = visit(page, query);
  type('#phone', '+7 916 123');
  click('#send');
  await wait(2000);
  type('#phone', '+7 916 123-45-67');
  click('#send');
  await wait(30_000);
  expect(win.site.log).toEqual(['asked']);
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test.each(['gravity', 'webform'])(
  '%s: the next page of a form is a step, and the last one orders',
  async (page) => {
    const { win, fillIn, click, wait, calls, outcomes } = visit(page, 'answer=page');
    await fillIn();
    await wait(20_000);
    expect(outcomes()).toEqual([{ state: 'skipped', reason: 'step', releasedBy: null }]);
    win.eval('site.answer = "accepted"');
    click('#send');
    await wait(1000);
    expect(calls).toEqual([call]);
  },
);
