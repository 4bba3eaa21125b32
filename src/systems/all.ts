import type { FormSystem } from './systems';

/** Every form system whose word we understand. */
export const SYSTEMS: readonly FormSystem[] = [];
