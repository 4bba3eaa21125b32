// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { SYSTEM_PAGES } from '../../systems/pages';
import { visit } from '../../systems/visit';

const call = { tel: '79161234567', person: 'Юлия' };

describe.each(
  SYSTEM_PAGES.flatMap((page) => (page.variants ?? ['']).map((variant) => ({ ...page, variant }))),
)('$page $variant', ({ page, system, refusals, jQuery, silent, variant }) => {
  const address = (query = '') => `variant=${variant}&${query}`;

  test('an accepted form orders one call, with the values as they were typed', async () => {
    const { fillIn, wait, calls, outcomes, errors } = visit(page, address());
    await fillIn();
    await wait(200);
    expect(calls).toEqual([]);
    await wait(30_000);
    expect(calls).toEqual([call]);
    expect(outcomes()).toEqual([{ state: 'sent', reason: null, releasedBy: `system:${system}` }]);
    expect(errors).toEqual([]);
  });

  test('nothing is ordered before the answer, however slow', async () => {
    const { fillIn, wait, calls, outcomes } = visit(page, address('delay=7000'));
    await fillIn();
    await wait(6900);
    expect(calls).toEqual([]);
    await wait(500);
    expect(calls).toEqual([call]);
    expect(outcomes()[0]?.releasedBy).toBe(`system:${system}`);
  });

  test('what is told twice is one call', async () => {
    const { fillIn, wait, calls, outcomes } = visit(page, address('twice'));
    await fillIn();
    await wait(30_000);
    expect(calls).toEqual([call]);
    expect(outcomes()).toHaveLength(1);
  });

  test.each(refusals)('a form that is refused (%s) orders none', async (answer) => {
    const { fillIn, wait, calls, outcomes } = visit(page, address(`answer=${answer}`));
    await fillIn();
    await wait(silent ? 10_000 : 1000);
    expect(outcomes()).toEqual([{ state: 'skipped', reason: 'refused_by_site', releasedBy: null }]);
    await wait(30_000);
    expect(calls).toEqual([]);
  });

  test('a form that was refused and mended orders the call of the second try', async () => {
    const { fillIn, type, click, wait, calls, win } = visit(page, address(`answer=${refusals[0]}`));
    await fillIn();
    await wait(silent ? 10_000 : 1000);
    win.eval(
      'site.answer = "accepted"; document.querySelectorAll("[role=alert],[class*=error],[aria-invalid=true]").forEach((mark) => mark.matches("input") ? mark.setAttribute("aria-invalid", "false") : mark.querySelector("input") || mark.remove())',
    );
    if (page === 'divi') return expect(calls).toEqual([]); // its form is another one now
    type('#phone', '+7 916 765-43-21');
    click('#send');
    await wait(2000);
    expect(calls).toEqual([{ ...call, tel: '79167654321' }]);
  });

  if (jQuery)
    test('jQuery that comes while the form is filled in is heard', async () => {
      const { fillIn, wait, calls, outcomes } = visit(page, address('late=2500'));
      await fillIn();
      await wait(5000);
      expect(calls).toEqual([call]);
      expect(outcomes()[0]?.releasedBy).toBe(`system:${system}`);
    });
});
