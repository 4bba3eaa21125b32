/** The country calling codes that are in use, longest match by construction: no code begins another. */
const CALLING_CODE =
  /^(?:[17]|2(?:[07]|1[12368]|[2-46]\d|5[0-8]|9[017-9])|3(?:[0-469]|5\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|[09]\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|5[02356]|8[06])|9(?:[0-58]|6[0-8]|7[0-7]|9[2-68]))/;

/** The calling code that these digits begin with, `''` where there is none. */
export const callingCodeOf = (digits: string): string => CALLING_CODE.exec(digits)?.[0] ?? '';
