const PREFIX = 'data-ck-';

/** `dataLayer` → `data-ck-data-layer`. */
export const attributeOf = (option: string): string =>
  PREFIX + option.replace(/[A-Z]/g, (capital) => '-' + capital.toLowerCase());

/** `data-ck-data-layer` → `dataLayer`; `''` for an attribute that is not ours. */
export const optionOf = (attribute: string): string =>
  attribute.indexOf(PREFIX)
    ? ''
    : attribute.slice(PREFIX.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
