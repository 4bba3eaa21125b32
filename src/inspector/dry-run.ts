import { attempt } from '../diagnostics/guard';
import type { Api, EventDetail } from './api';
import { pushOptions, unitsOf } from './data-layer';
import type { Settings } from './settings';

/** The switch that keeps calls from being ordered as long as the panel is on the page. */
export interface DryRun {
  isOn(): boolean;
  /** The site's own options ask for it. */
  isOwners(): boolean;
  set(on: boolean): void;
  stop(): void;
}

/**
 * Remembered for the tab. The option is pushed; where a nearer one says otherwise, the call is cancelled at
 * `ck:send`, so that a person who switched it on can be sure.
 */
export function createDryRun(win: Window, api: Api, settings: Settings): DryRun {
  const isDry = () => api.inspect().some(({ options }) => options.dryRun.value);
  const owners = isDry();
  const isOn = () => settings.read().dryRun === true;
  const push = (dryRun: boolean) => {
    if (!owners) pushOptions(api, unitsOf(api.inspect()), { dryRun });
  };
  const cancel = (event: Event) => {
    const { target } = (event as CustomEvent<EventDetail>).detail;
    const report = target && attempt(() => api.inspect(target).find(({ form }) => form === target));
    if (isOn() && !report?.options.dryRun.value) event.preventDefault();
  };
  win.addEventListener('ck:send', cancel, true);
  if (isOn()) push(true);
  return {
    isOn,
    isOwners: () => owners,
    set(on) {
      settings.write({ dryRun: on });
      push(on);
    },
    stop() {
      win.removeEventListener('ck:send', cancel, true);
      if (isOn()) push(false);
    },
  };
}
