import { attempt } from '../diagnostics/guard';
import { dig, say, typesOf, whenThere, type Words } from './hear';
import type { SystemTools } from './systems';

interface Triggered {
  type: string;
  target?: unknown;
}

type Heard = (event: Triggered, ...told: unknown[]) => void;

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
  const known = new Set<unknown>();
  const names = types.replace(/\S+/g, '$&.ckAutobind');
  // jQuery takes `false` for "stop and prevent", so nothing is returned.
  const guarded: Heard = (...told) => void attempt(() => heard(...told));
  whenThere(tools, () => {
    for (const name of ['jQuery', '$']) {
      const jQuery = dig(win, name);
      if (known.has(jQuery) || !dig(jQuery, 'fn.on')) continue;
      known.add(jQuery);
      const bus = (jQuery as (place: Document) => Bus)(win.document);
      bus.on(names, guarded);
      scope.onStop(() => bus.off(names, guarded));
    }
    return known.size;
  });
}

/** For systems that trigger events on their form through jQuery, or name it in the arguments. */
export const hearJQuery = (
  tools: SystemTools,
  words: Words,
  subjectOf: (event: Triggered, ...told: unknown[]) => unknown = ({ target }) => target,
): void =>
  onJQuery(tools, typesOf(words), (event, ...told) =>
    say(tools, words, event.type, subjectOf(event, ...told)),
  );
