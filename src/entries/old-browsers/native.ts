import { call as callNow, get as getNow } from '../../diagnostics/native';
import { callMethod, METHODS, toList } from './methods';

/** What `diagnostics/native.ts` cannot find in an old browser; in the ES5 file this stands in its place. */
const tags = (document: Document): NodeListOf<Element> =>
  document.querySelectorAll('script[src*="ck-autobind"]');

const PROPERTIES: Record<string, (target: never) => unknown> = {
  isConnected: (node: Node) => !!node.ownerDocument?.documentElement.contains(node),
  control: (label: HTMLLabelElement) =>
    label.nodeName.toLowerCase() !== 'label'
      ? undefined
      : label.htmlFor
        ? label.ownerDocument.getElementById(label.htmlFor)
        : label.querySelector('input,select,textarea'),
  // Without `async` the running script is the last one that was parsed.
  currentScript: (document: Document) => tags(document)[tags(document).length - 1],
};

export function get<T>(target: object, key: string): T | undefined {
  const value = getNow<T>(target, key);
  const missing =
    value === undefined && Object.prototype.hasOwnProperty.call(PROPERTIES, key) && !(key in target);
  return missing ? (PROPERTIES[key]?.(target as never) as T) : value;
}

/** `toList` is named here for the bundle to keep it: the build puts it before whatever is iterated. */
export const call = <T>(target: object, method: string, ...args: unknown[]): T =>
  METHODS[method] && getNow(target, method) === undefined
    ? (callMethod(target, method, ...toList(args)) as T)
    : callNow<T>(target, method, ...args);
