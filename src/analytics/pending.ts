import { attempt } from '../diagnostics/guard';
import { parseTold, type Told } from '../submission/told';

/** Where a push is kept until Tag Manager says that it saw it; delivery's store fits. */
export interface Keeper {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(start: string): string[];
}

/** Asks for the right to do something once for all tabs: a duplicated tab copies what is kept. */
export type Claim = (id: string, answer: (mine: boolean) => void) => void;

const KEY = 'p:';
const LIFETIME = 30 * 60_000;

/** Keeps a push, without personal data, for the case that the page is left before anybody sees it. */
export function keepPush(keeper: Keeper, told: Told, now: number): () => void {
  const key = `${KEY}${now}:${told.event_id ?? ''}`;
  keeper.write(key, JSON.stringify(told));
  return () => keeper.remove(key);
}

/** What earlier pages pushed and nobody saw: each once, in one tab; kept until this tab has the right to it. */
export function takePushes(keeper: Keeper, claim: Claim, now: number, push: (told: Told) => void): void {
  for (const key of keeper.keys(KEY)) {
    const told = attempt(() => JSON.parse(keeper.read(key) ?? '') as unknown);
    const [start, at, id] = key.split(':');
    claim(`${start}${id}`, (mine) => {
      keeper.remove(key);
      if (mine && told && now - Number(at) < LIFETIME) push(parseTold(told));
    });
  }
}
