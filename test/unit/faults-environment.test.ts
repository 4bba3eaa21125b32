import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { createDataLayer } from '../../src/analytics/data-layer';
import { createClock } from '../../src/diagnostics/clock';
import { createGuard } from '../../src/diagnostics/guard';
import { createScope } from '../../src/diagnostics/scope';
import { settle } from '../../src/page/settle';
import { FORM, openSite, type Site } from './site';

function order(site: Site, phone = '8 916 123-45-67') {
  site.fill({ phone, name: 'Анна' });
  site.submit();
}

describe('F broken environments', () => {
  const layers: [string, unknown][] = [
    ['frozen', Object.freeze([])],
    [
      'an array whose push throws',
      Object.assign([], {
        push() {
          throw new Error('no');
        },
      }),
    ],
    ['no array', { length: 5 }],
    ['a text', 'soon'],
    ['null', null],
  ];
  test.each(layers)('F-13 a dataLayer that is %s stops no call', (_, layer) => {
    const site = openSite(FORM, {}, { before: (win) => (win['dataLayer'] = layer) });
    order(site);
    expect(site.calls).toHaveLength(1);
    if (layer !== null) expect(site.win['dataLayer']).toBe(layer);
  });

  test('F-14 a dataLayer that is replaced gets the next event', () => {
    const site = openSite(FORM, {}, { before: (win) => (win['dataLayer'] = []) });
    order(site);
    const later: unknown[] = (site.win['dataLayer'] = []) as unknown[];
    order(site, '8 916 765-43-21');
    expect(later).toHaveLength(1);
  });

  test('E-08 an element called dataLayer is no array', () => {
    const { window } = new JSDOM('<a id="dataLayer"></a>');
    const layer = createDataLayer(window as unknown as Window, () => 'dataLayer');
    expect(layer.items()).toEqual([]);
    expect(() => layer.push({ event: 'x' })).not.toThrow();
  });

  test.each([
    ['stands still', () => 5],
    ['is missing', undefined],
  ])('A-36 F-11 where performance.now %s, settling ends all the same', (_, now) => {
    let rounds = 0;
    const isDone = () => ++rounds < 0;
    try {
      settle({ performance: { now } } as unknown as Window, 50, isDone);
    } catch (error) {
      expect(now).toBeUndefined();
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(rounds).toBeLessThanOrEqual(2_000_001);
  });

  test('F-08 without a console, or with one that throws, nothing is lost', () => {
    for (const console of [
      undefined,
      {
        log() {
          throw new Error('no');
        },
        warn() {
          throw new Error('no');
        },
      },
      {},
    ]) {
      const site = openSite(
        FORM,
        { debug: true, country: 'XX' as never },
        {
          before: (win) => Object.defineProperty(win, 'console', { value: console }),
        },
      );
      order(site);
      expect(site.calls).toHaveLength(1);
    }
  });

  test('L-04 L-05 whatever a listener or a timer of ours throws is caught, also where the reporter throws', () => {
    vi.useFakeTimers();
    const guard = createGuard(() => {
      throw new Error('reporter');
    });
    const bad = () => {
      throw new Error('ours');
    };
    expect(guard(bad)).not.toThrow();
    const timers = { setTimeout: setTimeout as never, clearTimeout: clearTimeout as never };
    createClock(timers, guard, createScope(guard)).later(5, bad);
    expect(() => vi.advanceTimersByTime(10)).not.toThrow();
    vi.useRealTimers();
  });

  test.each([
    ['is missing', undefined],
    [
      'throws',
      () => {
        throw new Error('page');
      },
    ],
    ['works', (run: () => void) => void setTimeout(run, 50)],
  ])('what waits for an idle moment comes once where requestIdleCallback %s', (_, requestIdleCallback) => {
    vi.useFakeTimers();
    const guard = createGuard(() => undefined);
    const timers = { setTimeout: setTimeout as never, clearTimeout: clearTimeout as never };
    const run = vi.fn();
    const clock = createClock(
      { ...timers, ...(requestIdleCallback && { requestIdleCallback }) },
      guard,
      createScope(guard),
    );
    clock.idle(run);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(run).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
