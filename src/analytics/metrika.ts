import { attempt } from '../diagnostics/guard';

type Bag = Record<string, unknown>;

/**
 * Counters on the page: Metrika's own list, else the globals `yaCounter12345` that it leaves, and as long as its script
 * loads the calls that wait for it, `ym(12345, 'init')`.
 */
function findCounters(win: Window): string[] {
  const page = win as unknown as Bag;
  const listed = attempt(() => {
    const service = (page['Ya'] as Bag)['_metrika'] as { getCounters(): { id: number }[] };
    return service.getCounters().map(({ id }) => String(id));
  });
  const globals = () =>
    Object.keys(page).reduce<string[]>(
      (found, key) => found.concat(/^yaCounter(\d+)$/.exec(key)?.[1] ?? []),
      [],
    );
  const waiting = () => (page['ym'] as { a: ArrayLike<unknown>[] }).a.map((told) => String(told[0]));
  return [
    ...new Set(listed?.length ? listed : [...(attempt(globals) ?? []), ...(attempt(waiting) ?? [])]),
  ].filter(Number);
}

/** Reaches a goal in one counter, or in every counter of the page (`auto`). */
export function reachGoal(win: Window, counter: string, goal: string): void {
  if (counter === 'off') return;
  for (const id of counter === 'auto' ? findCounters(win) : [counter]) {
    attempt(() => (win as unknown as { ym(...args: unknown[]): void }).ym(Number(id), 'reachGoal', goal));
  }
}
