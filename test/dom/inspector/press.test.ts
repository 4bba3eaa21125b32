import { expect, test, vi } from 'vitest';
import { followPress } from '../../../src/inspector/press';

const pointer = (type: string) => new Event(type, { bubbles: true });

test.each(['pointerup', 'pointercancel'])('a press ends with %s, wherever that comes', (end) => {
  vi.useFakeTimers();
  const panel = document.body.appendChild(document.createElement('div'));
  const released = vi.fn();
  const remove = vi.spyOn(window, 'removeEventListener');
  const isPressed = followPress(window, panel, released);
  expect(isPressed()).toBe(false);
  for (let time = 1; time < 3; time++) {
    panel.dispatchEvent(pointer('pointerdown'));
    expect(isPressed()).toBe(true);
    document.dispatchEvent(pointer(end));
    expect(isPressed()).toBe(false);
    // The click comes first.
    expect(released).toHaveBeenCalledTimes(time - 1);
    vi.runAllTimers();
    expect(released).toHaveBeenCalledTimes(time);
    expect(remove).toHaveBeenCalledTimes(2 * time);
  }
  window.dispatchEvent(pointer('pointerup'));
  vi.runAllTimers();
  expect(released).toHaveBeenCalledTimes(2);
  remove.mockRestore();
  vi.useRealTimers();
});
