/**
 * The only door to properties of forms and of the document. A control called `action`, `elements` or
 * `parentNode` hides the form's own property of that name (HTML: named properties of a form), and so does
 * `<img name=head>` for the document; the accessors on the prototypes always answer right.
 */

const describe = (target: object, key: string): PropertyDescriptor | undefined => {
  for (let proto: unknown = Object.getPrototypeOf(target); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, key);
    if (found) return found;
  }
  return undefined;
};

/** The value of a DOM property, past anything that clobbers it; `undefined` where there is none. */
export function get<T>(target: object, key: string): T | undefined {
  const found = describe(target, key);
  return found?.get ? (found.get.call(target) as T) : (found?.value as T | undefined);
}

/** Calls a DOM method, past anything that clobbers it. */
export function call<T>(target: object, method: string, ...args: unknown[]): T {
  return (describe(target, method)?.value as (...args: unknown[]) => T).apply(target, args);
}
