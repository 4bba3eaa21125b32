export const groups: string[][];
