import { nameOf } from '../page/dom';
import type { Desk } from './desk';
import { element } from './element';
import { boxOf } from './page';
import { sayField } from './words/languages';

interface Marked {
  subject: Element;
  kind: 'bound' | 'alone' | 'field' | 'chosen';
  words: string;
}

const isWholePage = (subject: Element): boolean => /^(?:body|html)$/.test(nameOf(subject));

/** What is marked on the page now: its forms, their controls, and what a person looks at. */
function listMarked(desk: Desk, pointed: Element | null): Marked[] {
  const { shown, reports } = desk;
  const marked = reports.flatMap(({ form, bound, fields }): Marked[] => [
    { subject: form, kind: bound ? 'bound' : 'alone', words: '' },
    ...(bound ? fields : []).map(({ control, field }): Marked => {
      return { subject: control, kind: 'field', words: sayField(field, desk.pack) };
    }),
  ]);
  const chosen = pointed ?? (shown.tab === 'correct' ? shown.chosen : null);
  const all = chosen ? [...marked, { subject: chosen, kind: 'chosen' as const, words: '' }] : marked;
  return all.filter(({ subject }) => subject.isConnected && !isWholePage(subject));
}

const MARGIN = { bound: 4, alone: 4, field: 1, chosen: 3 };

function place(box: HTMLElement, { subject, kind, words }: Marked): void {
  const at = boxOf(subject);
  box.hidden = !at;
  if (!at) return;
  const margin = MARGIN[kind];
  box.className = `mark ${kind}`;
  box.dataset['words'] = words;
  Object.assign(box.style, {
    left: `${at.x - margin}px`,
    top: `${at.y - margin}px`,
    width: `${at.width + 2 * margin}px`,
    height: `${at.height + 2 * margin}px`,
  });
}

/** How often what moved without a word is looked for. */
const PAUSE = 300;

/**
 * Frames drawn over the page, in a layer of the panel: the page's own elements are not touched.
 * `point` marks one element until the next is pointed at.
 */
export function createOutline(
  desk: Desk,
  layer: HTMLElement,
): { draw(): void; point(to: Element | null): void; stop(): void } {
  const { win } = desk;
  let pointed: Element | null = null;
  const draw = () => {
    const marked = listMarked(desk, pointed);
    while (layer.children.length > marked.length) layer.lastChild?.remove();
    while (layer.children.length < marked.length) layer.append(element('div'));
    marked.forEach((one, at) => place(layer.children[at] as HTMLElement, one));
  };
  const soon = () => win.requestAnimationFrame(draw);
  const timer = win.setInterval(draw, PAUSE);
  win.addEventListener('scroll', soon, true);
  win.addEventListener('resize', soon);
  return {
    draw,
    point(to) {
      pointed = to;
      draw();
    },
    stop() {
      win.clearInterval(timer);
      win.removeEventListener('scroll', soon, true);
      win.removeEventListener('resize', soon);
    },
  };
}
