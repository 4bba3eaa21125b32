// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is ordered, or told, where a listener of `ck:send` does this. */
async function orderWith(listener: Parameters<ReturnType<typeof openForm>['binder']['on']>[1]) {
  const page = openForm();
  page.binder.on('send', listener);
  page.type('+7 916 123-45-67');
  page.click();
  await page.wait();
  return page.calls;
}

test('a listener of ck:send may change the payload, or put another in its place', async () => {
  expect(await orderWith(({ payload }) => void (payload!.person = 'Анна'))).toEqual([
    { tel: '79161234567', person: 'Анна' },
  ]);
  const other = { tel: '79160000000', param1: 'x' };
  expect(await orderWith((detail) => void (detail.payload = other))).toEqual([other]);
});

test('a listener that leaves no number in the payload loses no lead: what the visitor typed is ordered', async () => {
  const calls = [{ tel: '79161234567' }];
  expect(await orderWith(({ payload }) => void (payload!.tel = ''))).toEqual(calls);
  expect(await orderWith((detail) => void delete detail.payload)).toEqual(calls);
  const unreadable = {
    get tel(): string {
      throw new Error('no such number');
    },
  };
  expect(await orderWith((detail) => void (detail.payload = unreadable))).toEqual(calls);
});

test('a payload that a script sends passes the same checks as a form, and is told of in the same way', async () => {
  const { binder, calls, told } = openForm();
  const events: string[] = [];
  for (const name of ['attempt', 'problem', 'send', 'sent', 'skipped'] as const)
    binder.on(name, () => events.push(name));
  expect(await binder.send({ tel: '8 (916) 123-45-67', person: ' Анна ' })).toMatchObject({
    state: 'sent',
    releasedBy: 'submit',
    transport: 'ckForms',
  });
  expect(await binder.send({ tel: '12345' })).toMatchObject({ state: 'problem', reason: 'invalid_phone' });
  expect([calls, events]).toEqual([
    [{ tel: '79161234567', person: 'Анна' }],
    ['attempt', 'send', 'sent', 'problem'],
  ]);
  expect(told).toEqual(['invalid_phone']);
});
