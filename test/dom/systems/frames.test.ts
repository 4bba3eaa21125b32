// @vitest-environment node
import { expect, test } from 'vitest';
import { visit, type Visit } from '../../systems/visit';

const unreachable = { state: 'skipped', reason: 'cross_origin_frame', releasedBy: null };
const post = ({ win }: Visit, ...told: string[]) =>
  win.eval(`post(${told.map((text) => `'${text}'`).join()})`);
const heard = ({ win }: Visit) => {
  const reasons: unknown[] = [];
  win.addEventListener('ck:skipped', (event) =>
    reasons.push([(event.target as Element).id, (event as CustomEvent<{ reason: string }>).detail.reason]),
  );
  return reasons;
};

test.each([
  ['typeform', 'typeform'],
  ['jotform', 'jotform'],
  ['jotform', 'legacy'],
  ['yandex', 'yandex'],
  ['yandex', 'redirecting'],
])('a form in a frame of %s is said to be out of reach when it was sent (%s)', async (variant, message) => {
  const visitor = visit('foreign', `variant=${variant}`);
  const reasons = heard(visitor);
  await visitor.enterFrame('#frame');
  expect(visitor.outcomes()).toEqual([]);
  post(visitor, message);
  expect(visitor.outcomes()).toEqual([unreachable]);
  expect(reasons).toEqual([['frame', 'cross_origin_frame']]);
  expect(visitor.calls).toEqual([]);
});

test.each(['junk', 'height', 'typeform'])('what else a frame posts (%s) says nothing', async (message) => {
  const visitor = visit('foreign', 'variant=yandex');
  await visitor.enterFrame('#frame');
  post(visitor, message);
  expect(visitor.outcomes()).toEqual([]);
});

test.each([
  'https://typeform.com.evil.example',
  'https://eviltypeform.com',
  'http://form.typeform.com',
  'null',
])('the right words from a wrong origin (%s) say nothing', async (origin) => {
  const visitor = visit('foreign', 'variant=typeform');
  await visitor.enterFrame('#frame');
  post(visitor, 'typeform', origin);
  expect(visitor.outcomes()).toEqual([]);
});

test('before a frame takes the focus nobody listens for messages', async () => {
  const visitor = visit('foreign', 'variant=typeform');
  visitor.click('#elsewhere');
  post(visitor, 'typeform');
  expect(visitor.outcomes()).toEqual([]);
});

test('a frame that the owner switched off is not spoken of', async () => {
  const visitor = visit('foreign', 'variant=typeform');
  visitor.find('#frame').setAttribute('data-ck-form', 'off');
  await visitor.enterFrame('#frame');
  post(visitor, 'typeform');
  expect(visitor.outcomes()).toEqual([]);
});

test.each(['frame', 'legacy-frame'])(
  'HubSpot in its frame (%s): the fields that it tells order the call, once',
  async (variant) => {
    const { win, enterFrame, wait, calls, outcomes } = visit('hubspot', `variant=${variant}&twice`);
    await enterFrame('#frame');
    win.eval('sendInFrame()');
    await wait(1000);
    expect(calls).toEqual([{ tel: '79161234567', person: 'Юлия' }]);
    expect(outcomes()[0]).toEqual({ state: 'sent', reason: null, releasedBy: 'system:hubspot' });
  },
);

test.each(['frame', 'legacy-frame'])(
  'HubSpot in its frame (%s): a refused form orders none',
  async (variant) => {
    const { win, enterFrame, wait, calls } = visit('hubspot', `variant=${variant}&answer=refused`);
    await enterFrame('#frame');
    win.eval('sendInFrame()');
    await wait(30_000);
    expect(calls).toEqual([]);
  },
);

test.each(['frame', 'legacy-frame'])(
  'HubSpot in its frame (%s): switched off, it orders none',
  async (variant) => {
    const { win, enterFrame, wait, calls } = visit('hubspot', `variant=${variant}`);
    win.eval('holder.setAttribute("data-ck-form", "off")');
    await enterFrame('#frame');
    win.eval('sendInFrame()');
    await wait(1000);
    expect(calls).toEqual([]);
  },
);

test('HubSpot: a wrong number that it accepted in its frame orders none', async () => {
  const { win, enterFrame, wait, calls } = visit('hubspot', 'variant=frame');
  await enterFrame('#frame');
  win.eval('fields = [{ name: "0-1/phone", value: ["12345"] }]; sendInFrame()');
  await wait(1000);
  expect(calls).toEqual([]);
});

test('HubSpot: the number that follows a wrong one in its frame is ordered', async () => {
  const { win, enterFrame, wait, calls } = visit('hubspot', 'variant=frame');
  await enterFrame('#frame');
  for (const phone of ['12345', '+7 916 123-45-67']) {
    win.eval(`fields = [{ name: "0-1/phone", value: ["${phone}"] }]; sendInFrame()`);
    await wait(1000);
  }
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test('HubSpot: messages of the legacy form from another origin say nothing', async () => {
  const { win, fillIn, wait, calls } = visit('hubspot', 'variant=legacy&answer=never&delay=60000');
  await fillIn();
  win.eval(
    `dispatchEvent(new MessageEvent('message', {
      origin: 'https://evil.example', data: { type: 'hsFormCallback', eventName: 'onFormSubmitted', id: 'f1' } }))`,
  );
  await wait(1000);
  expect(calls).toEqual([]);
});
