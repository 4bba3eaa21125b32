import { attempt, type Guard } from '../diagnostics/guard';

/** Counters and pixels that every click sets off. */
const COUNTERS =
  /metrika|metrica|google-analytics|googletagmanager|doubleclick|mc\.yandex|top-fwz|facebook|vk\.com\/rtrg|\/collect\b|hotjar|clarity\.ms|callkeeper/;

/** Browsers round their clocks. */
const ROUNDED = 5;

/**
 * Tells that a `fetch` or `XMLHttpRequest` has finished that began in the last `age` milliseconds, or begins later: once,
 * and before that of those in which the site's own server refused what was sent (400, 422), as far as the browser says so
 * (Chrome 109, Firefox 109). A server that fails (500) or is not there (404) refuses nobody: the call may be all that is left
 * of the lead. Nothing of the page is patched: the browser's own timeline says it.
 */
export function observeRequests(
  win: Window,
  age: number,
  guard: Guard,
  seen: (isRefusal: boolean) => void,
): () => void {
  const since = (attempt(() => win.performance.now()) ?? 0) - age - ROUNDED;
  const isAnswer = ({ initiatorType, startTime, name }: PerformanceResourceTiming) =>
    /^(fetch|xmlhttprequest)$/.test(initiatorType) && startTime >= since && !COUNTERS.test(name);
  const isRefusal = ({ responseStatus, name }: PerformanceResourceTiming) =>
    (responseStatus === 400 || responseStatus === 422) && !name.indexOf(win.location.origin);
  const observer = attempt(() => {
    const Observer = (win as Window & { PerformanceObserver: typeof PerformanceObserver })
      .PerformanceObserver;
    const found = new Observer(
      guard((list: PerformanceObserverEntryList) => {
        const answers = (list.getEntries() as PerformanceResourceTiming[]).filter(isAnswer);
        if (!answers[0]) return;
        const areRefusals = answers.every(isRefusal);
        if (!areRefusals) found.disconnect();
        seen(areRefusals);
      }),
    );
    const observe = (what: PerformanceObserverInit) => found.observe(what) ?? found;
    // On a busy machine the answer may be there before us, and only who asks for what was is told (seen in WebKit).
    return (
      attempt(() => observe({ type: 'resource', buffered: true })) ?? observe({ entryTypes: ['resource'] })
    );
  });
  return () => attempt(() => observer?.disconnect());
}
