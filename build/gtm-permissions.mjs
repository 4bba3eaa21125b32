/** The rights of the template, as the tag manager writes them. */

const text = (string) => ({ type: 1, string });
const flag = (boolean) => ({ type: 8, boolean });

/** A row of a list: its keys, and its values in the same order. */
const row = (cells) => ({
  type: 3,
  mapKey: Object.keys(cells).map(text),
  mapValue: Object.values(cells).map((cell) => (typeof cell === 'boolean' ? flag(cell) : text(cell))),
});

const list = (key, listItem) => ({ key, value: { type: 2, listItem } });

const permission = (publicId, ...param) => ({
  instance: { key: { publicId, versionId: '1' }, param },
  ...(param.length && { clientAnnotations: { isEditedByUser: true } }),
  isRequired: true,
});

/**
 * The least that the code needs: one script, one global, the answer to each type of consent that can be asked
 * for, and in preview the console.
 *
 * @param {string} script
 * @param {string[]} consentTypes
 */
export const gtmPermissions = (script, consentTypes) => [
  permission('logging', { key: 'environments', value: text('debug') }),
  permission(
    'access_globals',
    list('keys', [row({ key: 'ckAutobind', read: true, write: true, execute: false })]),
  ),
  permission('inject_script', list('urls', [text(script)])),
  permission(
    'access_consent',
    list(
      'consentTypes',
      consentTypes.map((consentType) => row({ consentType, read: true, write: false })),
    ),
  ),
  permission('read_container_data'),
];
