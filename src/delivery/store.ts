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
const PREFIX = 'ck-autobind:';

type Boxes = Record<string, Storage | undefined>;

/** `kind` is asked at each use, since options may arrive late; a sandboxed frame throws at each. */
export function createStore(win: Window, kind: () => StorageKind): Store {
  const memory = new Map<string, string>();
  const boxes: Boxes = {};
  /** No window has an `offStorage`, so there it throws as where storage is forbidden. */
  const use = <T>(run: (box: Storage) => T): T | undefined =>
    attempt(() => run((boxes[kind()] ??= (win as unknown as Boxes)[`${kind()}Storage`]!)));
  return {
    read: (key) => memory.get(PREFIX + key) ?? use((box) => box.getItem(PREFIX + key)) ?? undefined,
    write(key, text) {
      memory.set(PREFIX + key, text);
      use((box) => {
        box.setItem(PREFIX + key, text);
        // Old Safari's private mode and some blockers ignore writes silently: then memory alone has it.
        if (box[PREFIX + key] === text) memory.delete(PREFIX + key);
      });
    },
    remove(key) {
      memory.delete(PREFIX + key);
      use((box) => box.removeItem(PREFIX + key));
    },
    keys: (start) =>
      [...(use(Object.keys) ?? []), ...memory.keys()]
        .filter((key) => key.indexOf(PREFIX + start) === 0)
        .map((key) => key.slice(PREFIX.length)),
  };
}
