/** The shapes of a widget's hash: eight characters today, thirty-two in older tags. */
const HASH = /^(?:[a-z\d]{8}|[a-z\d]{32})$/i;

/**
 * The real widget to put on the page, from `CALLKEEPER_WIDGET`.
 * @param {string | undefined} given
 * @returns {{ hash: string | null, complaint: string | null }}
 */
export function parseWidgetHash(given) {
  const hash = (given ?? '').trim();
  if (!hash) return { hash: null, complaint: null };
  if (HASH.test(hash)) return { hash, complaint: null };
  return {
    hash: null,
    complaint:
      'CALLKEEPER_WIDGET is not a widget hash (8 or 32 Latin letters and digits); using the simulated widget.',
  };
}
