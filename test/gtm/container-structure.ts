import { allParameters, valueParameters } from './runner/checks/fields.mjs';
import { parse } from './runner/format/template.mjs';

/** A part of an export, as untyped as the file is. */
export type Part = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const TYPES: Record<string, readonly string[]> = {
  parameter: ['TEMPLATE', 'BOOLEAN', 'INTEGER', 'LIST', 'MAP', 'TRIGGER_REFERENCE', 'TAG_REFERENCE'],
  condition: ['EQUALS', 'CONTAINS', 'STARTS_WITH', 'ENDS_WITH', 'MATCH_REGEX', 'CSS_SELECTOR'],
  trigger: [
    'CUSTOM_EVENT',
    'PAGEVIEW',
    'DOM_READY',
    'WINDOW_LOADED',
    'CLICK',
    'LINK_CLICK',
    'FORM_SUBMISSION',
  ],
  firing: ['ONCE_PER_EVENT', 'ONCE_PER_LOAD', 'UNLIMITED'],
  consent: ['NOT_SET', 'NOT_NEEDED', 'NEEDED'],
};
const BUILT_IN_TRIGGERS = ['2147479553', '2147479573', '2147479572'];
const KNOWN_TAGS = ['gaawe', 'googtag', 'html'];
/** Kind of thing → the key that numbers it. */
const NUMBERED = { tag: 'tagId', trigger: 'triggerId', variable: 'variableId', customTemplate: 'templateId' };
type Kind = keyof typeof NUMBERED;
const KINDS = Object.keys(NUMBERED) as Kind[];

const isOneOf = (list: string, value: unknown, where: string): string[] =>
  TYPES[list]?.includes(String(value)) ? [] : [`${where}: ${String(value)} is no ${list} type`];

const isText = (value: unknown, where: string): string[] =>
  typeof value === 'string' && value !== '' ? [] : [`${where}: is no text`];

function parameterProblems(parameter: Part, where: string, inList = false): string[] {
  const at = `${where}.${parameter.key ?? parameter.type}`;
  const inner: Part[] = parameter.list ?? parameter.map ?? [];
  const shape =
    parameter.type === 'LIST'
      ? Array.isArray(parameter.list)
      : parameter.type === 'MAP'
        ? Array.isArray(parameter.map)
        : typeof parameter.value === 'string';
  return [
    ...isOneOf('parameter', parameter.type, at),
    ...(inList || parameter.key || parameter.type === 'MAP' ? [] : [`${at}: has no key`]),
    ...(shape ? [] : [`${at}: its value does not fit its type`]),
    ...(parameter.type !== 'BOOLEAN' || /^(true|false)$/.test(parameter.value)
      ? []
      : [`${at}: is no boolean`]),
    ...(parameter.type !== 'INTEGER' || /^\d+$/.test(parameter.value) ? [] : [`${at}: is no integer`]),
    ...inner.flatMap((one) => parameterProblems(one, at, parameter.type === 'LIST')),
  ];
}

const parametersProblems = (thing: Part) =>
  (thing.parameter ?? []).flatMap((one: Part) => parameterProblems(one, thing.name));

function numberProblems(version: Part, kind: Kind): string[] {
  const things: Part[] = version[kind] ?? [];
  const key = NUMBERED[kind];
  const twice = (of: string) => things.length - new Set(things.map((one) => one[of])).size;
  return [
    ...(twice(key) ? [`two of ${kind} have the same ${key}`] : []),
    ...(twice('name') ? [`two of ${kind} have the same name`] : []),
    ...things.flatMap((one) => [
      ...isText(one.name, `${kind} ${one[key]}`),
      ...isText(one.fingerprint, `${one.name}.fingerprint`),
      ...(/^\d+$/.test(one[key]) ? [] : [`${one.name}: ${key} is no number`]),
      ...(one.accountId === version.accountId && one.containerId === version.containerId
        ? []
        : [`${one.name}: belongs to another container`]),
      ...(/[:<>&"']/.test(one.name) ? [`${one.name}: characters that an import refuses`] : []),
    ]),
  ];
}

/** Every `{{Variable}}` of the file is a variable in it, or a built-in one that it lists. */
function variableProblems(version: Part): string[] {
  const known = [...version.variable, ...version.builtInVariable]
    .map(({ name }: Part) => name)
    .concat('_event');
  const rest = { ...version, customTemplate: [] };
  const used = [...JSON.stringify(rest).matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name]) => name);
  return used.filter((name) => !known.includes(name)).map((name) => `there is no variable ${name}`);
}

function triggerProblems(trigger: Part): string[] {
  const filters: Part[] = [...(trigger.customEventFilter ?? []), ...(trigger.filter ?? [])];
  return [
    ...isOneOf('trigger', trigger.type, trigger.name),
    ...(trigger.type !== 'CUSTOM_EVENT' || trigger.customEventFilter?.length === 1
      ? []
      : [`${trigger.name}: a custom event has one event filter`]),
    ...filters.flatMap(({ type, parameter }) => [
      ...isOneOf('condition', type, trigger.name),
      ...(parameter.map((one: Part) => one.key).join() === 'arg0,arg1'
        ? []
        : [`${trigger.name}: wants arg0, arg1`]),
      ...parameter.flatMap((one: Part) => parameterProblems(one, trigger.name)),
    ]),
  ];
}

/** The parameters of a tag made from a template of the file are among that template's fields. */
function templateProblems(tag: Part, version: Part): string[] {
  const [, container, id] = /^cvt_(\d+)_(\d+)$/.exec(tag.type) ?? [];
  if (!id) return KNOWN_TAGS.includes(tag.type) ? [] : [`${tag.name}: ${tag.type} is no type of tag`];
  const found = version.customTemplate.find((one: Part) => one.templateId === id);
  if (!found || container !== version.containerId) return [`${tag.name}: its template is not in the file`];
  const { parameters } = parse(found.templateData);
  const fields = valueParameters(parameters);
  return tag.parameter.flatMap(({ key, type, value }: Part) => {
    const field = fields.find((one: Part) => one.name === key);
    if (!field) return [`${tag.name}: the template has no field ${key}`];
    const wanted =
      { CHECKBOX: 'BOOLEAN', SIMPLE_TABLE: 'LIST', PARAM_TABLE: 'LIST' }[field.type] ?? 'TEMPLATE';
    const values = (field.selectItems ?? []).map((item: Part) => item.value);
    return [
      ...(type === wanted ? [] : [`${tag.name}: ${key} is ${type} instead of ${wanted}`]),
      ...(values.length && !values.includes(value) ? [`${tag.name}: ${key} cannot be ${value}`] : []),
    ];
  });
}

function tagProblems(tag: Part, version: Part): string[] {
  const triggers = [...BUILT_IN_TRIGGERS, ...version.trigger.map((one: Part) => one.triggerId)];
  const referred: string[] = [...(tag.firingTriggerId ?? []), ...(tag.blockingTriggerId ?? [])];
  return [
    ...(tag.firingTriggerId?.length ? [] : [`${tag.name}: never fires`]),
    ...referred.filter((id) => !triggers.includes(id)).map((id) => `${tag.name}: there is no trigger ${id}`),
    ...isOneOf('firing', tag.tagFiringOption, tag.name),
    ...isOneOf('consent', tag.consentSettings?.consentStatus, tag.name),
    ...(tag.monitoringMetadata?.type === 'MAP' ? [] : [`${tag.name}: has no monitoringMetadata`]),
    ...templateProblems(tag, version),
  ];
}

/** What an import would refuse or break in an exported container, in words; nothing where it is sound. */
export function checkContainer(file: Part): string[] {
  const version: Part = file.containerVersion;
  const { accountId, containerId } = version;
  return [
    ...(file.exportFormatVersion === 2 ? [] : ['exportFormatVersion is not 2']),
    ...(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(file.exportTime) ? [] : ['exportTime is no time']),
    ...(version.path ===
    `accounts/${accountId}/containers/${containerId}/versions/${version.containerVersionId}`
      ? []
      : ['the path does not name account and container']),
    ...(/^GTM-[A-Z0-9]+$/.test(version.container.publicId) ? [] : ['publicId is none of Tag Manager']),
    ...(version.container.usageContext.join() === 'WEB' ? [] : ['usageContext is not WEB']),
    ...version.builtInVariable.flatMap(({ type }: Part) =>
      /^[A-Z_]+$/.test(type) ? [] : [`the built-in variable ${type} is not in capitals`],
    ),
    ...KINDS.flatMap((kind) => numberProblems(version, kind)),
    ...[...version.tag, ...version.variable].flatMap(parametersProblems),
    ...version.trigger.flatMap(triggerProblems),
    ...version.tag.flatMap((tag: Part) => tagProblems(tag, version)),
    ...variableProblems(version),
    ...version.customTemplate.flatMap((one: Part) =>
      allParameters(parse(one.templateData).parameters).length
        ? []
        : [`${one.name}: a template without fields`],
    ),
  ];
}
