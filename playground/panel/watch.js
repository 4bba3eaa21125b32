const EVENTS = ['attempt', 'problem', 'send', 'sent', 'confirmed', 'skipped', 'failed'];
const SOON = 150;
const TICK = 1000;

const isLoaded = () => typeof window.ckAutobind?.inspect === 'function';

/** Calls once the script of the page is there; tells if it could not be loaded. */
export function whenLoaded(script, start, fail) {
  if (isLoaded()) return start(window.ckAutobind);
  script.addEventListener('load', () => (isLoaded() ? start(window.ckAutobind) : fail()));
  script.addEventListener('error', fail);
}

/** Every event of the script, with the time it was seen. */
export function collectEvents(api, changed) {
  const seen = [];
  for (const name of EVENTS)
    api.on(name, (detail) => {
      seen.push({ at: Date.now(), name, detail });
      changed();
    });
  return seen;
}

/** One call for many reasons within a moment. */
export function soon(update) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      update();
    }, SOON);
  };
}

/** Calls after what a person or the widget does; `tick` once a second, for what tells nobody (dataLayer). */
export function watchPage(changed, tick) {
  for (const type of ['focusin', 'click', 'playground:call', 'playground:widget', 'CallKeeperData'])
    window.addEventListener(type, changed);
  setInterval(() => document.hidden || tick(), TICK);
}
