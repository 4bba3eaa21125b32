/** Folders of `test/` that are projects of vitest, in groups that run one after the other. */
export const groups = [['unit', 'dom', 'forms', 'gtm'], ['contract', 'es5'], ['browser'], ['wordpress']];
