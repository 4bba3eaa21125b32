import { attempt } from '../diagnostics/guard';

/** Texts under keys of ours; falls back to memory where the browser refuses storage. */
export interface Store {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** Keys of ours that start so. */
  keys(start: string): string[];
}

export type StorageKind = 'session' | 'local' | 'off';

/** All keys of ours start so; nothing else in storage is ever touched. */
export const PREFIX = 'ck-autobind:';

const open = (win: Window, kind: StorageKind): Storage | undefined =>
  kind === 'off' ? undefined : attempt(() => (kind === 'local' ? win.localStorage : win.sessionStorage));

/** `kind` is asked at each use, since options may arrive late; a sandboxed frame throws at each. */
export function createStore(win: Window, kind: () => StorageKind): Store {
  const memory = new Map<string, string>();
  const opened: { [K in StorageKind]?: Storage | undefined } = {};
  const box = (): Storage | undefined => (opened[kind()] ??= open(win, kind()));
  return {
    read: (key) => memory.get(key) ?? attempt(() => box()?.getItem(PREFIX + key) ?? undefined),
    write(key, text) {
      memory.set(key, text);
      attempt(() => {
        box()?.setItem(PREFIX + key, text);
        // Old Safari's private mode and some blockers ignore writes silently: then memory alone has it.
        if (PREFIX + key in (box() ?? {})) memory.delete(key);
      });
    },
    remove(key) {
      memory.delete(key);
      attempt(() => box()?.removeItem(PREFIX + key));
    },
    keys(start) {
      const stored = attempt(() => Object.keys(box() ?? {})) ?? [];
      const ours = stored
        .filter((key) => key.indexOf(PREFIX + start) === 0)
        .map((key) => key.slice(PREFIX.length));
      return ours.concat([...memory.keys()].filter((key) => key.indexOf(start) === 0));
    },
  };
}
