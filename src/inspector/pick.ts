import { call } from '../page/dom';
import type { Desk } from './desk';
import { element } from './element';
import { controlNear, elementAt } from './page';

/** What a person means who points there: a control, else the form around it. */
const meantAt = (desk: Desk, host: Element, { clientX, clientY }: MouseEvent): Element | null => {
  const found = elementAt(desk.win.document, clientX, clientY, host);
  const form = () => found && call<Element | null>(found, 'closest', 'form,[data-ck-form]');
  return (found && (controlNear(found) ?? form())) ?? null;
};

/**
 * A glass over the page while somebody points at a control: the page, and the script itself, hear nothing of
 * the click, so that pointing at a button sends no form.
 */
export function createGlass(desk: Desk, host: Element): HTMLElement {
  const { shown } = desk;
  const look = (event: Event) => desk.point(meantAt(desk, host, event as MouseEvent));
  const choose = (event: Event) => {
    const chosen = meantAt(desk, host, event as MouseEvent);
    Object.assign(shown, { picking: false, tab: 'correct', result: null, chosen: chosen ?? shown.chosen });
    desk.point(chosen);
    desk.render();
  };
  return element('div.glass', { pointermove: look, click: choose });
}
