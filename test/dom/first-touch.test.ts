// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { openForm } from './open-form';

test('what the first touch costs is spread over idle moments: the words first, the form in another', () => {
  const { find } = openForm();
  const window = find('form').ownerDocument.defaultView!;
  const idle: (() => void)[] = [];
  Object.assign(window, { requestIdleCallback: (run: () => void) => idle.push(run) });
  const compile = vi.spyOn(RegExp.prototype, 'exec');
  const asked = vi.spyOn(window.Element.prototype, 'getAttributeNames');
  const compiled = () =>
    compile.mock.contexts.some((one) => one instanceof RegExp && one.source.length > 4000);

  find('[name=phone]').focus();
  expect([idle.length, compiled(), asked.mock.calls.length]).toEqual([2, false, 0]);
  idle[0]!();
  expect([compiled(), asked.mock.calls.length]).toEqual([true, 0]);
  idle[1]!();
  expect(asked).toHaveBeenCalled();
  compile.mockRestore();
});
