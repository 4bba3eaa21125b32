import { attempt } from '../diagnostics/guard';

/** Texts under keys of ours; falls back to memory where the browser refuses storage. */
export interface Store {
  read(key: string): string | undefined;
  /** True where the text will survive a page change. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

export type StorageKind = 'session' | 'local' | 'off';

/** All keys of ours start so; nothing else in storage is ever touched. */
export const PREFIX = 'ck-autobind:';

/** Looked up at each use: a sandboxed frame throws, a visitor may forbid storage while the page is open. */
const open = (win: Window, kind: StorageKind): Storage | undefined =>
  kind === 'off' ? undefined : attempt(() => (kind === 'local' ? win.localStorage : win.sessionStorage));

/** `kind` is asked at each use, since options may arrive late. */
export function createStore(win: Window, kind: () => StorageKind): Store {
  const memory = new Map<string, string>();
  const storage = () => open(win, kind());
  return {
    read: (key) => memory.get(key) ?? attempt(() => storage()?.getItem(PREFIX + key) ?? undefined),
    write(key, text) {
      // Read back: old Safari's private mode and some blockers ignore writes silently.
      const kept = attempt(() => {
        const box = storage();
        box?.setItem(PREFIX + key, text);
        return box?.getItem(PREFIX + key) === text;
      });
      if (kept) memory.delete(key);
      else memory.set(key, text);
      return !!kept;
    },
    remove(key) {
      memory.delete(key);
      attempt(() => storage()?.removeItem(PREFIX + key));
    },
    keys() {
      const stored = attempt(() => Object.keys(storage() ?? {})) ?? [];
      const ours = stored.filter((key) => key.indexOf(PREFIX) === 0).map((key) => key.slice(PREFIX.length));
      return Array.from(new Set([...ours, ...memory.keys()]));
    },
  };
}
