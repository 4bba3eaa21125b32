/** What the page needs of its own: no inline script, style or handler anywhere. */
const OWN = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
};

/** Chromium refuses every string that would become markup or a script's address. */
const TRUSTED_TYPES = { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" };

/** Nobody has written down what the real widget needs, so all of its own host is let in, and its inline styles. */
const HOST = 'callkeeper.ru *.callkeeper.ru';
const REAL_WIDGET = {
  'default-src': `'self' ${HOST}`,
  'style-src': `'self' 'unsafe-inline' ${HOST}`,
  'connect-src': `'self' ${HOST} wss://callkeeper.ru wss://*.callkeeper.ru`,
  'img-src': `'self' data: ${HOST}`,
};

/**
 * The Content-Security-Policy of the playground; looser only where the real widget is on the page.
 * @param {string | null} hash
 */
export const buildPolicy = (hash) =>
  Object.entries(hash ? { ...OWN, ...REAL_WIDGET } : { ...OWN, ...TRUSTED_TYPES })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
