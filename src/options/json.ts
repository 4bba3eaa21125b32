const NEVER = /^(?:__proto__|constructor|prototype)$/;

/** Whether this may be a key of JSON, or the name of a variable. */
export const isForbidden = (name: string): boolean => NEVER.test(name);

/** Throws where the text is broken or has a key by which a page could be poisoned. */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, (key, item: unknown) => {
    if (isForbidden(key)) throw new TypeError(key);
    return item;
  });
