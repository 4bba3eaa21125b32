import { expect, test } from 'vitest';
import { createStore, type StorageKind } from '../../../src/delivery/store';
import { FakeStorage, type StorageMode } from './world';

function openStores(kind: () => StorageKind = () => 'session') {
  let mode: StorageMode = 'ok';
  const session = new FakeStorage(() => mode);
  const local = new FakeStorage(() => mode);
  const win = { sessionStorage: session, localStorage: local } as unknown as Window;
  return { store: createStore(win, kind), session, local, fail: (next: StorageMode) => (mode = next) };
}

test('what is written stands under a key of ours, and nowhere in memory: another tab’s change is seen', () => {
  const { store, session } = openStores();
  store.write('o:a', 'one');
  expect({ ...session }).toEqual({ 'ck-autobind:o:a': 'one' });
  session['ck-autobind:o:a'] = 'two';
  expect(store.read('o:a')).toBe('two');
  delete session['ck-autobind:o:a'];
  expect([store.read('o:a'), store.keys('o:')]).toEqual([undefined, []]);
});

test.each<StorageMode>(['throws', 'silent'])('where storage %s, memory keeps, lists and forgets', (mode) => {
  const { store, session, fail } = openStores();
  fail(mode);
  store.write('o:a', 'one');
  expect([store.read('o:a'), store.keys('o:'), { ...session }]).toEqual(['one', ['o:a'], {}]);
  store.remove('o:a');
  expect([store.read('o:a'), store.keys('o:')]).toEqual([undefined, []]);
});

test('storage that changes what it is given is not believed: memory has the text', () => {
  const { store, session } = openStores();
  Object.defineProperty(session, 'setItem', {
    value(this: FakeStorage, key: string, text: string) {
      this[key] = `[${text}]`;
    },
  });
  store.write('o:a', 'one');
  expect(store.read('o:a')).toBe('one');
});

test('storage that works again gets the next text, and memory lets go of the last one', () => {
  const { store, session, fail } = openStores();
  fail('throws');
  store.write('o:a', 'one');
  fail('ok');
  store.write('o:a', 'two');
  session['ck-autobind:o:a'] = 'three';
  expect([store.read('o:a'), store.keys('o:')]).toEqual(['three', ['o:a']]);
});

test('keys are those of ours that start so, without our prefix; keys of others are neither listed nor removed', () => {
  const { store, session } = openStores();
  Object.assign(session, { 'o:x': '1', 'ck-autobind:d:1': '1', 'x-ck-autobind:o:1': '1' });
  store.write('o:a', 'one');
  expect([store.keys('o:'), store.keys('d:'), store.keys('')]).toEqual([['o:a'], ['d:1'], ['d:1', 'o:a']]);
  store.remove('o:x');
  store.remove('o:a');
  expect(Object.keys(session)).toEqual(['o:x', 'ck-autobind:d:1', 'x-ck-autobind:o:1']);
});

test('the kind is asked at each use, and "off" writes nowhere', () => {
  let kind: StorageKind = 'session';
  const { store, session, local } = openStores(() => kind);
  store.write('a', '1');
  kind = 'local';
  store.write('b', '2');
  kind = 'off';
  store.write('c', '3');
  expect([{ ...session }, { ...local }]).toEqual([{ 'ck-autobind:a': '1' }, { 'ck-autobind:b': '2' }]);
  expect([store.read('c'), store.read('b'), store.keys('')]).toEqual(['3', undefined, ['c']]);
});

test('what is not there is undefined, and an empty text is a text', () => {
  const { store } = openStores();
  store.write('a', '');
  expect([store.read('a'), store.read('b')]).toEqual(['', undefined]);
});
