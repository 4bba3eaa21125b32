export const duktape: () => string | undefined;
export function prepareDuktape(): Promise<{ passed: number; failed: number }>;
