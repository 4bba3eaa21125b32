import { attempt } from '../diagnostics/guard';
import { parseTold, type Told } from '../submission/told';

/** Where a push is kept until Tag Manager says that it saw it; delivery's store fits. */
export interface Keeper {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(start: string): string[];
}

const KEY = 'p:';
const LIFETIME = 30 * 60_000;

/** Keeps a push, without personal data, for the case that the page is left before anybody sees it. */
export function keepPush(keeper: Keeper, told: Told, now: number): () => void {
  const key = `${KEY}${now}:${told.event_id ?? ''}`;
  keeper.write(key, JSON.stringify(told));
  return () => keeper.remove(key);
}

/** What earlier pages pushed and nobody saw: each once. */
export function takePushes(keeper: Keeper, now: number): Told[] {
  return keeper.keys(KEY).reduce<Told[]>((found, key) => {
    const told = attempt(() => JSON.parse(keeper.read(key) ?? '') as unknown);
    keeper.remove(key);
    const age = now - Number(key.split(':')[1]);
    return told && age < LIFETIME ? found.concat(parseTold(told)) : found;
  }, []);
}
