export const groups: string[][];
export const separate: string[];
