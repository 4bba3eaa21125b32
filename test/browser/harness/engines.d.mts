export type Engine = 'chromium' | 'firefox' | 'webkit';
export function findEngine(engine: Engine): string | undefined;
export function webkitDriver(): string | undefined;
export function xvfb(): string | undefined;
export const engines: readonly Engine[];
export function wanted(): Engine[];
export const packages: Record<Engine, string[]>;
