import { expect, test, vi } from 'vitest';
import { LIFETIME, NEW, type Entry } from '../../../src/delivery/entry';
import { createOutbox, parseEntry } from '../../../src/delivery/outbox';
import { createStore } from '../../../src/delivery/store';
import { FakeStorage } from './world';

const TOLD = { form_id: 'f', form_title: 'Т', page_path: '/', released_by: 'submit', event_id: 'e' };
const NOW = 10_000_000;
const entryOf = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...NEW,
  id,
  at: NOW,
  payload: { tel: '79161234567' },
  told: TOLD,
  ...more,
});

function openOutbox(session = new FakeStorage(() => 'ok')) {
  const win = { sessionStorage: session } as unknown as Window;
  const store = createStore(win, () => 'session');
  const remove = vi.spyOn(store, 'remove');
  return { outbox: createOutbox(store, () => NOW), session, remove, keys: () => Object.keys(session) };
}

test('an entry is stored with what the next page needs, and nothing else', () => {
  const { outbox, session } = openOutbox();
  outbox.keep(entryOf('a', { waited: 500, service: 50, asked: 'widget' }));
  expect(JSON.parse(session['ck-autobind:o:a'] as string)).toEqual({
    at: NOW,
    stage: 'queued',
    payload: { tel: '79161234567' },
    told: TOLD,
    resent: false,
  });
});

test('the next page finds it as it was, new to that page', () => {
  const { outbox, session } = openOutbox();
  outbox.keep(entryOf('a', { waited: 500, service: 50, stage: 'blind', resent: true }));
  expect(openOutbox(session).outbox.recover()).toEqual([
    {
      id: 'a',
      at: NOW,
      stage: 'blind',
      payload: { tel: '79161234567' },
      told: { ...TOLD, transport: '' },
      resent: true,
      waited: 0,
      service: 0,
    },
  ]);
});

test('what this page has kept is on its way: only what earlier pages left is recovered, and once', () => {
  const { outbox, session } = openOutbox();
  outbox.keep(entryOf('a'));
  const next = openOutbox(session).outbox;
  next.keep(entryOf('b'));
  expect(next.recover().map(({ id }) => id)).toEqual(['a']);
  expect(next.recover()).toEqual([]);
});

test('what was kept or recovered can be dropped; what was never kept costs no look into storage', () => {
  const { outbox, session, remove, keys } = openOutbox();
  outbox.keep(entryOf('a'));
  outbox.keep(entryOf('b'));
  outbox.drop(entryOf('a'));
  outbox.drop(entryOf('a'));
  outbox.drop(entryOf('x'));
  expect([remove.mock.calls, keys()]).toEqual([[['o:a']], ['ck-autobind:o:b']]);
  const next = openOutbox(session);
  for (const entry of next.outbox.recover()) next.outbox.drop(entry);
  expect(next.keys()).toEqual([]);
});

test('the oldest comes first, and of many the twenty newest', () => {
  const { outbox, session } = openOutbox();
  for (const at of [3, 1, 2]) outbox.keep(entryOf(`e${at}`, { at: NOW + at }));
  expect(
    openOutbox(session)
      .outbox.recover()
      .map(({ at }) => at - NOW),
  ).toEqual([1, 2, 3]);
  for (let at = 4; at < 30; at++) outbox.keep(entryOf(`e${at}`, { at: NOW + at }));
  const left = openOutbox(session).outbox.recover();
  expect([left.length, left[0]!.at - NOW, left[19]!.at - NOW]).toEqual([20, 10, 29]);
});

test('half an hour is the end, to the millisecond, and the key goes with it', () => {
  const { outbox, session } = openOutbox();
  outbox.keep(entryOf('old', { at: NOW - LIFETIME }));
  outbox.keep(entryOf('young', { at: NOW - LIFETIME + 1 }));
  const next = openOutbox(session);
  expect(next.outbox.recover().map(({ id }) => id)).toEqual(['young']);
  expect(next.keys()).toEqual(['ck-autobind:o:young']);
});

test('keys of ours that are no entries are left to whoever they belong to', () => {
  const { outbox, session } = openOutbox();
  session['ck-autobind:p:1'] = 'x';
  expect([outbox.recover(), Object.keys(session)]).toEqual([[], ['ck-autobind:p:1']]);
});

test('where JSON fails the entry waits in memory alone, and nothing is thrown', () => {
  const { outbox, keys } = openOutbox();
  const payload = { tel: '79161234567', toJSON: () => { throw new Error('theirs'); } }; // prettier-ignore
  outbox.keep(entryOf('a', { payload }));
  expect(keys()).toEqual([]);
});

const text = (more: object) =>
  JSON.stringify({ at: 1, stage: 'queued', payload: { tel: '79161234567' }, told: TOLD, ...more });

test.each<[string, string, object | undefined]>([
  ['as written', text({ resent: true }), { id: 'x', at: 1, stage: 'queued', resent: true, waited: 0 }],
  ['resent that is no truth', text({ resent: 1 }), { resent: false }],
  ['19,900 characters', text({ more: 'x'.repeat(19_700) }), { at: 1 }],
  ['more than 20,000 characters', text({ more: 'x'.repeat(20_000) }), undefined],
  ['a moment of text', text({ at: '1' }), undefined],
  ['no moment', text({ at: null }), undefined],
  ['no payload', text({ payload: null }), undefined],
  ['no stage', text({ stage: 'gone' }), undefined],
  ['nothing told', text({ told: null }), { told: { form_id: '', event_id: '' } }],
  ['null', 'null', undefined],
  ['a text', '"queued"', undefined],
  ['nothing', '', undefined],
])('an entry read from storage: %s', (_, stored, parsed) => {
  const entry = parseEntry('x', stored);
  if (parsed) expect(entry).toMatchObject(parsed);
  else expect(entry).toBeUndefined();
});
