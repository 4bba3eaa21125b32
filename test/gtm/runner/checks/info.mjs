/** What the gallery shows of a template. */

/** @typedef {import('../format/template.mjs').Finding} Finding */

const CATEGORIES = new Set(
  `ADVERTISING AFFILIATE_MARKETING ANALYTICS ATTRIBUTION CHAT CONVERSIONS DATA_WAREHOUSING EMAIL_MARKETING
  EXPERIMENTATION HEAT_MAP LEAD_GENERATION MARKETING PERSONALIZATION REMARKETING SALES SESSION_RECORDING SOCIAL
  SURVEY TAG_MANAGEMENT UTILITY`.split(/\s+/),
);

/** @param {string} message @returns {Finding} */
const finding = (message) => ({ check: 'info', severity: 'error', message });

/** Width, height and bytes; null for what is no PNG. @param {string} dataUrl */
function pngSize(dataUrl) {
  const [head, encoded = ''] = dataUrl.split(',');
  const bytes = Buffer.from(encoded, 'base64');
  const isPng = head === 'data:image/png;base64' && bytes.subarray(1, 4).toString('latin1') === 'PNG';
  if (!isPng || bytes.length < 24) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length };
}

/** @param {string | undefined} thumbnail @returns {string[]} */
function thumbnailProblems(thumbnail) {
  if (!thumbnail) return ['there is no thumbnail'];
  const size = pngSize(thumbnail);
  if (!size) return ['the thumbnail is no PNG'];
  return [
    ...(size.width === size.height ? [] : [`the thumbnail is not square (${size.width} × ${size.height})`]),
    ...(size.width >= 48 ? [] : [`the thumbnail is ${size.width} px wide; 48 are the least`]),
    ...(size.bytes <= 50 * 1024 ? [] : [`the thumbnail has ${size.bytes} bytes; 50 KB are the most`]),
  ];
}

/** @param {import('../format/template.mjs').Template} template @returns {Finding[]} */
export function checkInfo({ info }) {
  const categories = info.categories ?? [];
  const unknown = categories.filter((/** @type {string} */ one) => !CATEGORIES.has(one));
  const problems = [
    ...(info.displayName ? [] : ['there is no displayName']),
    ...(String(info.description ?? '').length <= 200
      ? []
      : ['the description is longer than 200 characters']),
    ...(categories.length > 0 ? [] : ['there are no categories']),
    ...unknown.map((/** @type {string} */ one) => `the category ${one} is not known`),
    ...thumbnailProblems(info.brand?.thumbnail),
  ];
  return problems.map(finding);
}
