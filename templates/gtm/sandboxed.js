// Queues the settings, loads the script and says once how that went. Everything else is in the script.
const addConsentListener = require('addConsentListener');
const copyFromWindow = require('copyFromWindow');
const createQueue = require('createQueue');
const getContainerVersion = require('getContainerVersion');
const getType = require('getType');
const injectScript = require('injectScript');
const isConsentGranted = require('isConsentGranted');
const logToConsole = require('logToConsole');
const queryPermission = require('queryPermission');

const SCRIPT = 'https://cdn.jsdelivr.net/npm/callkeeper-autobind@__VERSION__/dist/ck-autobind.min.js';

const container = queryPermission('read_container_data') ? getContainerVersion() : {};
const preview = container.previewMode === true || container.debugMode === true;

// Visitors never see a message of ours.
const say = (message) => {
  if (preview && queryPermission('logging')) logToConsole('CallKeeper Autobind: ' + message);
};

const rowsOf = (table) => (getType(table) === 'array' ? table : []);
const isGiven = (value) => value !== undefined && value !== null && value !== '';

// A choice, or what was written in the field behind its last item.
const choose = (value, other) => (value === 'other' ? other : value);

// Rows of a table; without any there is nothing to say.
const listOf = (table) => {
  const list = rowsOf(table).map((row) => row.type);
  return list.length ? list : undefined;
};

const mapOf = (table) => {
  const map = {};
  const rows = rowsOf(table);
  rows.forEach((row) => {
    map[row.selector] = row.field;
  });
  return rows.length ? map : undefined;
};

// A field that is not there, as after an upgrade of the template, means the default: it is not sent at all.
const given = OPTIONS;
const types = given.consent || [];

// A policy of the page may forbid what the template was granted.
const mayAsk = (type) => queryPermission('access_consent', type, 'read');

const findObstacle = () => {
  if (!queryPermission('inject_script', SCRIPT)) return 'a policy of the page forbids the script';
  if (!queryPermission('access_globals', 'readwrite', 'ckAutobind')) {
    return 'a policy of the page forbids the command queue';
  }
  if (!types.every(mayAsk)) return 'the state of consent cannot be read';
  const queue = getType(copyFromWindow('ckAutobind'));
  return queue === 'array' || queue === 'undefined' ? '' : 'something else is called ckAutobind on this page';
};

// Tags are told apart by the container they are in, and by a name or their number there.
const unitOf = () => {
  const name = isGiven(data.unit) ? data.unit : data.gtmTagId;
  return (container.containerId || 'gtm') + (isGiven(name) ? ':' + name : '');
};

const settings = () => {
  const options = { unit: unitOf() };
  for (const name in given) {
    if (isGiven(given[name])) options[name] = given[name];
  }
  if (preview) options.debug = true;
  return options;
};

// The script learns what Tag Manager knows of consent, now and at every change of the answer.
const followConsent = (push) => {
  const states = {};
  // null: the visitor was not asked yet; the script holds the call until there is an answer.
  const answer = () => {
    if (types.every((type) => states[type])) return true;
    return types.some((type) => states[type] === false) ? false : null;
  };
  let told;
  const tell = () => {
    const granted = answer();
    if (told === granted) return;
    told = granted;
    say(told ? 'consent is granted' : 'waiting for consent');
    push({ command: 'consent', granted: told });
  };
  types.forEach((type) => {
    states[type] = isConsentGranted(type) ? true : null;
    addConsentListener(type, (changed, granted) => {
      states[type] = granted;
      tell();
    });
  });
  tell();
};

const start = () => {
  const push = createQueue('ckAutobind');
  if (types.length) followConsent(push);
  push(settings());
  const succeed = () => {
    say('the script is there');
    data.gtmOnSuccess();
  };
  const fail = () => {
    say('the script could not be loaded');
    data.gtmOnFailure();
  };
  injectScript(SCRIPT, succeed, fail, SCRIPT);
};

const obstacle = findObstacle();
if (obstacle) {
  say(obstacle);
  data.gtmOnFailure();
} else {
  start();
}
