import { describe, expect, it } from 'vitest';
import { gtmFiles, readGtmSources } from '../../build/gtm.mjs';
import { checkContainer, type Part } from './container-structure';

const files = gtmFiles(await readGtmSources(), '1.2.3');
const container = JSON.parse(files['container.json']!) as Part;
const { tag, trigger, variable, customTemplate } = container.containerVersion as Record<string, Part[]>;

const named = (things: Part[], name: string): Part => things.find((one) => one.name === name)!;
const ordered = named(trigger!, 'CE - callkeeper-call_order-autobind');
const confirmed = named(trigger!, 'CE - CallKeeperData');
const counting = tag!.filter(({ type }) => type === 'gaawe' || type === 'html');

describe('the container', () => {
  it('can be imported: enums, names, references and fields are sound', () => {
    expect(checkContainer(container)).toEqual([]);
  });

  it('brings the template as it is published, without the mark of a file', () => {
    expect(customTemplate).toHaveLength(1);
    expect(`\uFEFF${customTemplate![0]!.templateData}`).toBe(files['template.tpl']);
    expect(customTemplate![0]!).not.toHaveProperty('galleryReference');
  });

  it('hears both events', () => {
    const heard = [ordered, confirmed].map((one) => one.customEventFilter[0].parameter[1].value);
    expect(heard).toEqual(['callkeeper-call_order-autobind', 'CallKeeperData']);
  });

  it('counts a call on one of them only', () => {
    expect(counting.map(({ firingTriggerId }) => firingTriggerId)).toEqual([
      [ordered.triggerId],
      [ordered.triggerId],
    ]);
    const fired = tag!.flatMap(({ firingTriggerId }) => firingTriggerId);
    expect(fired).not.toContain(confirmed.triggerId);
  });

  it('leaves Yandex.Metrika to its own tag: ours reaches no goal beside it', () => {
    const own = named(tag!, 'CallKeeper Autobind');
    expect(own.parameter).toContainEqual({ type: 'TEMPLATE', key: 'metrika', value: 'off' });
    expect(counting[1]!.parameter[0].value).toContain("'reachGoal', 'callkeeper-call_order-autobind'");
  });

  it('wants two constants filled in, and says so', () => {
    const constants = variable!.filter(({ type }) => type === 'c');
    expect(constants.map(({ name }) => name)).toEqual([
      'Const - GA4 Measurement ID',
      'Const - Metrika counter',
    ]);
    for (const { notes } of constants) expect(notes).toMatch(/^Fill in/);
    for (const { name } of constants) expect(JSON.stringify(counting)).toContain(`{{${name}}}`);
  });

  it('puts no personal data into an event', () => {
    expect(JSON.stringify(counting)).not.toMatch(/user_data|client|person/);
  });
});

/** One thing broken in a copy → what is said of it. */
const BROKEN: [string, (version: Part) => void, RegExp][] = [
  [
    'an enum in small letters',
    ({ tag: [one] }) => (one.parameter[0].type = 'template'),
    /template is no parameter/,
  ],
  [
    'a trigger type of the API',
    ({ trigger: [one] }) => (one.type = 'customEvent'),
    /customEvent is no trigger/,
  ],
  ['a colon in a name', ({ tag: [one] }) => (one.name = 'GA4: lead'), /characters that an import refuses/],
  ['a variable that is not there', ({ variable: all }) => all.shift(), /no variable Const - GA4/],
  ['a trigger that is not there', ({ tag: [one] }) => (one.firingTriggerId = ['99']), /no trigger 99/],
  ['a field the template lacks', ({ tag: [one] }) => (one.parameter[0].key = 'colour'), /no field colour/],
  ['a choice the field lacks', ({ tag: [one] }) => (one.parameter[0].value = 'none'), /forms cannot be none/],
  ['a number that is no text', ({ tag: [one] }) => (one.parameter[5].value = 60), /does not fit its type/],
  [
    'a template that is not there',
    ({ tag: [one] }) => (one.type = 'cvt_1_9'),
    /its template is not in the file/,
  ],
  ['two tags with one number', ({ tag: [one] }) => (one.tagId = '2'), /same tagId/],
  ['a thing of another container', ({ trigger: [one] }) => (one.containerId = '1'), /another container/],
  ['a consent that does not exist', ({ tag: [one] }) => (one.consentSettings = {}), /no consent type/],
];

describe('the check of containers', () => {
  it.each(BROKEN)('notices %s', (_, damage, said) => {
    const copy = structuredClone(container);
    damage(copy.containerVersion);
    expect(checkContainer(copy).join('\n')).toMatch(said);
  });
});
