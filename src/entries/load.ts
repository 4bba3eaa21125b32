/** Fetches and runs a script: `import()`, since a `script.src` is refused where the page demands Trusted Types. */
export type Load = (address: string) => Promise<unknown>;

// eslint-disable-next-line no-unsanitized/method -- a file of ours, beside the one that runs
export const load: Load = (address) => import(address);
