// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { openForm } from './open-form';

const unreadable = {
  get tel(): string {
    throw new Error('no such number');
  },
};

test.each([
  ['a getter that throws', unreadable],
  ['a number too big for JSON', { tel: 79161234567n }],
  ['a proxy that was revoked', revoked()],
])('send() of %s throws nothing and fails with a reason', async (_, given) => {
  const { binder, calls } = openForm();
  const outcome = await binder.send(given as never);
  expect(outcome).toMatchObject({ state: 'failed', reason: 'error' });
  expect(binder.status().outcomes).toMatchObject([{ reason: 'error' }]);
  expect(calls).toEqual([]);
});

test('after stop() nothing is ordered, and send() says so', async () => {
  const { binder, calls, find } = openForm();
  binder.stop();
  expect(await binder.send({ tel: '+7 916 123-45-67' })).toMatchObject({ reason: 'stopped' });
  find('input').value = '+7 916 123-45-67';
  expect(await binder.send(find('form'))).toMatchObject({ state: 'skipped', reason: 'stopped' });
  expect(calls).toEqual([]);
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test('what observe() gives back does not end what was heard without it', async () => {
  vi.useFakeTimers();
  const { binder, find, type, click, wait, calls } = openForm();
  const { ownerDocument } = find('form');
  binder.observe(ownerDocument)();
  binder.observe(ownerDocument.defaultView as never)();
  type('+7 916 123-45-67');
  click();
  await wait();
  vi.useRealTimers();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test('observe() of what cannot be listened to throws nothing', () => {
  const { binder } = openForm();
  expect(() => binder.observe(null as never)()).not.toThrow();
});
