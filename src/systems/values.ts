import { get } from '../diagnostics/native';
import { closest, on } from './hear';
import type { SystemTools, SystemValues } from './system';

/** A field as a system names and fills it; a value may come as a list of one. */
export interface NamedValue {
  name: string;
  value: unknown;
}

const TEL = /(?:^|[/_])(?:mobile_?)?phone$/i;
const FIRST = /(?:first_?|lead_|contact_)name$/i;
const LAST = /last_?name$/i;

/** The phone and the person's name among fields that a system names in its own, fixed way. */
function findValues(fields: unknown, from: Element | null): SystemValues | undefined {
  if (!Array.isArray(fields)) return undefined;
  const find = (meant: RegExp): string => {
    const isMeant = ({ name, value }: NamedValue) => meant.test(name) && String(value ?? '');
    return String((fields as NamedValue[]).find(isMeant)?.value ?? '');
  };
  const tel = find(TEL);
  const person = `${find(FIRST)} ${find(LAST)}`.trim();
  return tel ? { tel, ...(person && { person }), from } : undefined;
}

/**
 * Tells that a form was accepted that may stand where it cannot be read. `fields`, as the system names them, count
 * only where no form of its kind was submitted on the page: that one could be read, and was, or was not to be.
 */
export function createAcceptor(tools: SystemTools, selector: string): (fields?: unknown) => void {
  let isRead = false;
  on(tools, 'submit', ({ target }) => (isRead ||= !!closest(target, selector)));
  return (fields) => {
    const frame = closest(get(tools.win.document, 'activeElement'), selector);
    tools.tell.accepted(null, isRead ? undefined : findValues(fields, frame));
  };
}
