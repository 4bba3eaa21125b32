import { attempt } from '../diagnostics/guard';
import { dig, whenThere } from './hear';
import type { SystemTools } from './system';

/** What jQuery's events and real ones have in common. */
interface Told {
  type: string;
  target?: unknown;
}

type Heard = (event: Told, ...told: unknown[]) => unknown;

interface Bus {
  on(types: string, heard: Heard): void;
  off(types: string, heard: Heard): void;
}

/**
 * Listens for what jQuery's `.trigger()` tells: that is no DOM event, only jQuery itself hears it. A page may have
 * several copies, and they may come late.
 */
export function onJQuery(tools: SystemTools, types: string, heard: Heard): void {
  const { win, scope } = tools;
  const names = types.replace(/\S+/g, '$&.ckAutobind');
  // jQuery takes `false` for "stop and prevent", so nothing is returned.
  const guarded: Heard = (...told) => void attempt(() => heard(...told));
  whenThere(tools, 'jQuery.fn.on $.fn.on', (_on, path) => {
    const bus = (dig(win, path.slice(0, -6)) as (place: Document) => Bus)(win.document);
    bus.on(names, guarded);
    scope.onStop(() => bus.off(names, guarded));
  });
}
