/** Folders of `test/` that are projects of vitest, in groups that run one after the other. */
export const groups = [
  ['unit', 'dom', 'forms', 'gtm'],
  ['contract', 'es5'],
  ['browser'],
  ['cms'],
  ['wordpress'],
];

/** Too long for every run: a command of its own, `npm run test:long`. */
export const separate = ['long'];
