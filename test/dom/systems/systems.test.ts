// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { SYSTEMS } from '../../../src/systems/all';
import { createSystems, type FormSystem, type Tell } from '../../../src/systems/systems';
import { readPage, SYSTEM_PAGES } from '../../systems/pages';

const tell: Tell = {
  attempted: () => undefined,
  accepted: () => undefined,
  refused: () => undefined,
  stepped: () => undefined,
  unreachable: () => undefined,
};

function systemsOf(win: Window, systems: readonly FormSystem[] = SYSTEMS) {
  const listen = vi.fn(() => () => undefined);
  const later = vi.fn(() => () => undefined);
  const scope = { listen, onStop: () => () => undefined, stop: () => undefined };
  const clock = { now: () => 0, later, idle: () => undefined };
  return { ...createSystems(systems, { win, scope, clock }, () => tell), listen, later };
}

const open = (html: string) => new JSDOM(html).window as unknown as Window;

test.each(SYSTEM_PAGES)('the form of $page is known as that of $system', ({ page, system }) => {
  const win = open(readPage(page));
  const root = win.document.querySelector('form,.hs-form-frame')!;
  expect(systemsOf(win).find(root)?.name).toBe(system);
});

test('a form of no system costs one look and no listener', () => {
  const win = open('<main><form class="form" id="lead"><input type="tel"></form></main>');
  const closest = vi.spyOn((win as Window & typeof globalThis).Element.prototype, 'closest');
  const { find, listen, later } = systemsOf(win);
  expect(find(win.document.querySelector('form')!)).toBeUndefined();
  expect(closest).toHaveBeenCalledTimes(1);
  expect(listen).not.toHaveBeenCalled();
  expect(later).not.toHaveBeenCalled();
});

test('a system listens once in each window', () => {
  const observe = vi.fn();
  const system: FormSystem = { name: 'x', selector: '.x', observe };
  const [one, other] = ['<form class="x"></form><form class="x"></form>', '<form class="x"></form>'].map(
    open,
  ) as [Window, Window];
  const { find } = systemsOf(one, [system]);
  for (const win of [one, other]) win.document.querySelectorAll('form').forEach((form) => find(form));
  expect(observe.mock.calls.map(([{ win }]) => win as Window)).toEqual([one, other]);
});

test('controls named like the properties of a form do not hide its system', () => {
  const win = open(
    '<form class="wpcf7-form wpcf7"><input name="closest"><input name="ownerDocument"><input name="nodeType"></form>',
  );
  expect(systemsOf(win).find(win.document.querySelector('form')!)?.name).toBe('cf7');
});

test('no two systems share a name', () => {
  const names = SYSTEMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
