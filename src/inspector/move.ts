import type { Desk } from './desk';

type Listener = (event: Event) => void;

const EDGE = 8;
const STEP = 24;
const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const within = (value: number, most: number): number =>
  Math.max(EDGE, Math.min(value, Math.max(most - EDGE, EDGE)));

/** Puts the panel somewhere, whole and inside the window. */
function put({ win, settings }: Desk, panel: HTMLElement, left: number, top: number): void {
  const { width, height } = panel.getBoundingClientRect();
  const at = { left: within(left, win.innerWidth - width), top: within(top, win.innerHeight - height) };
  Object.assign(panel.style, { left: `${at.left}px`, top: `${at.top}px`, right: 'auto', bottom: 'auto' });
  settings.write(at);
}

/** Puts it where it was in this tab; at first it stands where the styles put it. */
export function putBack(desk: Desk, panel: HTMLElement): void {
  const { left, top } = desk.settings.read();
  if (left !== undefined && top !== undefined) put(desk, panel, left, top);
}

/** The arrow keys on the handle. */
export function moveByKey(desk: Desk, panel: HTMLElement, event: KeyboardEvent): void {
  const step = ARROWS[event.key];
  if (!step) return;
  event.preventDefault();
  const { left, top } = panel.getBoundingClientRect();
  put(desk, panel, left + step[0], top + step[1]);
}

/** The pointer on the head of the panel: gives what listens to it. */
export function moveByPointer(
  desk: Desk,
  panel: HTMLElement,
): Record<'pointerdown' | 'pointermove', Listener> {
  let [x, y] = [0, 0];
  return {
    pointerdown(event) {
      const { clientX, clientY, pointerId, currentTarget, target } = event as PointerEvent;
      if ((target as Element).closest('button:not(.grip)')) return;
      const { left, top } = panel.getBoundingClientRect();
      [x, y] = [clientX - left, clientY - top];
      (currentTarget as Element).setPointerCapture(pointerId);
    },
    pointermove(event) {
      const { clientX, clientY, pointerId, currentTarget } = event as PointerEvent;
      if ((currentTarget as Element).hasPointerCapture(pointerId)) put(desk, panel, clientX - x, clientY - y);
    },
  };
}
