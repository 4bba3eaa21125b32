/** The container to import: our tag, what it tells, and who counts it. */

// Tag Manager gives new numbers to everything it imports; these only hold the file together.
const ACCOUNT = '6000000001';
const CONTAINER = '100000001';
const IDS = { accountId: ACCOUNT, containerId: CONTAINER };
const FINGERPRINT = '1767225600000';
const UI = 'https://tagmanager.google.com/#';
const ALL_PAGES = '2147479553';
const TEMPLATE_ID = '1';

const ORDERED = 'callkeeper-call_order-autobind';
const CONFIRMED = 'CallKeeperData';

const template = (key, value) => ({ type: 'TEMPLATE', key, value });
const integer = (key, value) => ({ type: 'INTEGER', key, value: String(value) });
const boolean = (key, value) => ({ type: 'BOOLEAN', key, value: String(value) });
const list = (key, items) => ({ type: 'LIST', key, list: items });
const map = (...items) => ({ type: 'MAP', map: items });

/** Names as people who live in Tag Manager write them. */
const CONSTANTS = {
  'Const - GA4 Measurement ID': ['G-XXXXXXXXXX', 'Fill in: the ID of your GA4 web stream.'],
  'Const - Metrika counter': ['00000000', 'Fill in: the number of your Yandex.Metrika counter.'],
};

/** Variable → key in the data layer. */
const LAYER = {
  'DLV - ck.form_id': 'ck.form_id',
  'DLV - ck.form_title': 'ck.form_title',
  'DLV - ck.page_path': 'ck.page_path',
  'DLV - ck.released_by': 'ck.released_by',
  'DLV - ck.event_id': 'ck.event_id',
  'DLV - user_data': 'user_data',
  'DLV - CallKeeperData.client': 'CallKeeperData.client',
  'DLV - CallKeeperData.isForm': 'CallKeeperData.isForm',
  'DLV - CallKeeperData.title': 'CallKeeperData.title',
};

const variables = () => [
  ...Object.entries(CONSTANTS).map(([name, [value, notes]]) => ({
    name,
    type: 'c',
    notes,
    parameter: [template('value', value)],
  })),
  ...Object.entries(LAYER).map(([name, key]) => ({
    name,
    type: 'v',
    parameter: [integer('dataLayerVersion', 2), boolean('setDefaultValue', false), template('name', key)],
  })),
];

const eventTrigger = (name, event, notes) => ({
  name,
  type: 'CUSTOM_EVENT',
  notes,
  customEventFilter: [
    { type: 'EQUALS', parameter: [template('arg0', '{{_event}}'), template('arg1', event)] },
  ],
});

const triggers = () => [
  eventTrigger(
    `CE - ${ORDERED}`,
    ORDERED,
    'Autobind has ordered a call. Count leads on this one, and only on this one.',
  ),
  eventTrigger(
    `CE - ${CONFIRMED}`,
    CONFIRMED,
    'CallKeeper has confirmed a call, from a form, the widget or any other tool. Do not count leads on it beside the other trigger: the same call would count twice.',
  ),
];

/** Values of a field that is not in a table, as an export writes them. */
const valueOf = ({ type, name, defaultValue }) =>
  type === 'CHECKBOX' ? boolean(name, defaultValue) : template(name, defaultValue);

const fieldsOf = (parameters) =>
  parameters.flatMap((one) =>
    one.type === 'GROUP' ? fieldsOf(one.subParams) : [one, ...(one.subParams ?? [])],
  );

const isEnabled = (field, all) =>
  (field.enablingConditions ?? []).every(({ paramName, paramValue, type }) => {
    const { defaultValue } = all.find(({ name }) => name === paramName);
    if (type === 'PRESENT') return defaultValue !== undefined;
    return type === 'EQUALS' ? defaultValue === paramValue : defaultValue !== paramValue;
  });

/** Our tag with every default written out, as if a person had saved it untouched. */
function ownTag(parameters) {
  const fields = fieldsOf(parameters);
  const given = fields.filter((one) => one.defaultValue !== undefined && isEnabled(one, fields));
  return {
    name: 'CallKeeper Autobind',
    type: `cvt_${CONTAINER}_${TEMPLATE_ID}`,
    notes: 'Orders a CallKeeper call when a visitor has left a phone in a form.',
    parameter: given.map(valueOf),
    firingTriggerId: [ALL_PAGES],
    tagFiringOption: 'ONCE_PER_LOAD',
  };
}

const eventSetting = (name, variable) =>
  map(template('parameter', name), template('parameterValue', `{{${variable}}}`));

const leadTag = (triggerId) => ({
  name: 'GA4 - Event - generate_lead',
  type: 'gaawe',
  parameter: [
    boolean('sendEcommerceData', false),
    list('eventSettingsTable', [
      eventSetting('form_id', 'DLV - ck.form_id'),
      eventSetting('form_title', 'DLV - ck.form_title'),
      eventSetting('lead_page_path', 'DLV - ck.page_path'),
      eventSetting('released_by', 'DLV - ck.released_by'),
      eventSetting('lead_id', 'DLV - ck.event_id'),
    ]),
    template('eventName', 'generate_lead'),
    template('measurementIdOverride', '{{Const - GA4 Measurement ID}}'),
  ],
  firingTriggerId: [triggerId],
  tagFiringOption: 'ONCE_PER_EVENT',
});

const GOAL = `<script>
  if (window.ym) ym(Number({{Const - Metrika counter}}), 'reachGoal', '${ORDERED}');
</script>`;

const goalTag = (triggerId) => ({
  name: 'Yandex.Metrika - Goal - call_order',
  type: 'html',
  parameter: [template('html', GOAL), boolean('supportDocumentWrite', false)],
  firingTriggerId: [triggerId],
  tagFiringOption: 'ONCE_PER_EVENT',
});

/** Numbers for things of one sort. */
const numbered = (things, key, more = {}) =>
  things.map((one, at) => ({ ...IDS, [key]: String(at + 1), ...one, fingerprint: FINGERPRINT, ...more }));

const FEATURES =
  `UserPermissions Environments Workspaces BuiltInVariables Folders Tags Templates Triggers Variables
  Versions Zones`.split(/\s+/);

const container = () => ({
  path: `accounts/${ACCOUNT}/containers/${CONTAINER}`,
  ...IDS,
  name: 'CallKeeper Autobind',
  publicId: 'GTM-XXXXXXX',
  usageContext: ['WEB'],
  fingerprint: FINGERPRINT,
  tagManagerUrl: `${UI}/container/accounts/${ACCOUNT}/containers/${CONTAINER}/workspaces?apiLink=container`,
  features: {
    ...Object.fromEntries(FEATURES.map((name) => [`support${name}`, true])),
    ...{ supportGtagConfigs: false, supportClients: false, supportTransformations: false },
  },
  tagIds: ['GTM-XXXXXXX'],
});

/**
 * The file for Admin → Import container.
 *
 * @param {string} templateText the whole `.tpl`
 * @param {Record<string, any>[]} parameters of the template
 */
export function gtmContainer(templateText, parameters) {
  const path = `accounts/${ACCOUNT}/containers/${CONTAINER}/versions/0`;
  const heard = numbered(triggers(), 'triggerId');
  const [{ triggerId: counted }] = heard;
  const tags = [ownTag(parameters), leadTag(counted), goalTag(counted)];
  const consent = { monitoringMetadata: { type: 'MAP' }, consentSettings: { consentStatus: 'NOT_SET' } };
  const own = { templateId: TEMPLATE_ID, name: 'CallKeeper Autobind', fingerprint: FINGERPRINT };
  return {
    exportFormatVersion: 2,
    exportTime: '2026-01-01 00:00:00',
    containerVersion: {
      path,
      ...IDS,
      containerVersionId: '0',
      container: container(),
      tag: numbered(tags, 'tagId', consent),
      trigger: heard,
      variable: numbered(variables(), 'variableId', { formatValue: {} }),
      builtInVariable: [{ ...IDS, type: 'EVENT', name: 'Event' }],
      fingerprint: FINGERPRINT,
      tagManagerUrl: `${UI}/versions/${path}?apiLink=version`,
      // An export leaves out the mark that a downloaded file begins with.
      customTemplate: [{ ...IDS, ...own, templateData: templateText.replace(/^\uFEFF/, '') }],
    },
  };
}
