import type { Options } from '../options/generated/options';
import type { OptionLayer } from '../options/layers';

/** What was given for the whole page: script tags, command queue or module, and units that are kept apart. */
export interface OptionSets {
  addScript(options: Partial<Options>): void;
  addGeneral(options: Partial<Options>): void;
  addUnit(unit: string, options: Partial<Options>): void;
  /** Layers for a form, the nearest first; `undefined` where only units were given and none of them means it. */
  layersFor(means: (forms: string) => boolean): OptionLayer[] | undefined;
  /** Layers for what concerns no single form. */
  layers(): OptionLayer[];
  /** How often something was given. */
  count(): number;
}

export function createOptionSets(): OptionSets {
  const scripts: Partial<Options>[] = [];
  const units = new Map<string, Partial<Options>>();
  let general: Partial<Options> = {};
  let isGeneral = false;
  let count = 0;
  // The first script tag beats a second one.
  const scriptLayers = (): OptionLayer[] => scripts.map((options) => ({ from: 'script', options }));
  const generalLayer = (): OptionLayer => ({ from: 'queue', options: general });
  const unitLayer = (unit: string): OptionLayer => ({ from: `unit:${unit}`, options: units.get(unit) ?? {} });
  return {
    addScript(options) {
      count++;
      scripts.push(options);
      isGeneral = isGeneral || Object.keys(options).length > 0;
    },
    addGeneral(options) {
      count++;
      general = { ...general, ...options };
      isGeneral = true;
    },
    addUnit(unit, options) {
      count++;
      units.set(unit, { ...units.get(unit), ...options });
    },
    layersFor(means) {
      const unit = [...units.keys()].find((id) => means(units.get(id)?.forms ?? 'auto'));
      if (unit === undefined && units.size && !isGeneral) return undefined;
      return [...scriptLayers(), ...(unit === undefined ? [] : [unitLayer(unit)]), generalLayer()];
    },
    layers: () => [...scriptLayers(), ...[...units.keys()].map(unitLayer), generalLayer()],
    count: () => count,
  };
}
