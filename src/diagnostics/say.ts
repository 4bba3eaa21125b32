import { attempt } from './guard';

export type Level = 'warn' | 'log';

/** Says a text in the console, each text once. */
export interface Speaker {
  warn(text: string): void;
  /** Only in debug mode. */
  debug(text: string, ...details: unknown[]): void;
}

export function createSpeaker(win: { console?: Console }, isDebug: () => boolean): Speaker {
  const said = new Set<string>();
  const say = (level: Level, text: string, details: unknown[]) =>
    attempt(() => win.console?.[level](text, ...details));
  return {
    warn(text) {
      if (said.size > 99 || said.has(text)) return;
      said.add(text);
      say('warn', text, []);
    },
    debug(text, ...details) {
      if (isDebug()) say('log', `[callkeeper] ${text}`, details);
    },
  };
}
