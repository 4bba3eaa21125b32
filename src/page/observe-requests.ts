import { attempt, type Guard } from '../diagnostics/guard';

/** Counters and pixels that every click sets off. */
const COUNTERS =
  /metrika|metrica|google-analytics|googletagmanager|doubleclick|mc\.yandex|top-fwz|facebook|vk\.com\/rtrg|\/collect\b|hotjar|clarity\.ms|callkeeper/;

/**
 * Tells, once, that a `fetch` or `XMLHttpRequest` which began after `since` (page time) has finished. Nothing of the page is
 * patched: the browser's own timeline says it.
 */
export function observeRequests(win: Window, since: number, guard: Guard, seen: () => void): () => void {
  const isAnswer = ({ initiatorType, startTime, name }: PerformanceResourceTiming) =>
    /^(fetch|xmlhttprequest)$/.test(initiatorType) && startTime >= since && !COUNTERS.test(name);
  const observer = attempt(() => {
    const Observer = (win as Window & { PerformanceObserver: typeof PerformanceObserver })
      .PerformanceObserver;
    const found = new Observer(
      guard((list: PerformanceObserverEntryList) => {
        if (!(list.getEntries() as PerformanceResourceTiming[]).some(isAnswer)) return;
        found.disconnect();
        seen();
      }),
    );
    found.observe({ entryTypes: ['resource'] });
    return found;
  });
  return () => attempt(() => observer?.disconnect());
}
