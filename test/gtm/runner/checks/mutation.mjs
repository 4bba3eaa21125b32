/** Takes away one right after another: if no test minds, nothing shows that the right is needed. */

import { readGrants } from '../permissions/grants.mjs';
import { runScenario } from '../testing/scenario.mjs';

/** @typedef {import('../permissions/grants.mjs').Grants} Grants */
/** @typedef {{without: string, grants: Grants}} Mutant */

/** @param {Grants} grants @param {string} permission @param {any} grant @returns {Grants} */
const withGrant = (grants, permission, grant) => new Map([...grants, [permission, grant]]);

/** @param {Grants} grants @param {string} permission @param {string} list @param {any} row @returns {Mutant[]} */
function rowMutants(grants, permission, list, row) {
  const grant = grants.get(permission);
  const label = row.key ?? row.consentType ?? row.name;
  const flags = Object.keys(row).filter((key) => row[key] === true);
  return flags.map((flag) => ({
    without: `${permission} ${label} ${flag}`,
    grants: withGrant(grants, permission, {
      ...grant,
      [list]: grant?.[list].map((/** @type {any} */ one) => (one === row ? { ...row, [flag]: false } : one)),
    }),
  }));
}

/** @param {Grants} grants @param {string} permission @param {string} list @param {string} item @returns {Mutant} */
const itemMutant = (grants, permission, list, item) => ({
  without: `${permission} ${item}`,
  grants: withGrant(grants, permission, {
    ...grants.get(permission),
    [list]: grants.get(permission)?.[list].filter((/** @type {string} */ one) => one !== item),
  }),
});

/** The grants with one thing less each. @param {Grants} grants @returns {Mutant[]} */
export function mutants(grants) {
  return [...grants].flatMap(([permission, grant]) => {
    const lists = Object.entries(grant).filter(([, value]) => Array.isArray(value));
    const parts = lists.flatMap(([list, values]) =>
      values.flatMap((/** @type {any} */ value) =>
        typeof value === 'string'
          ? [itemMutant(grants, permission, list, value)]
          : rowMutants(grants, permission, list, value),
      ),
    );
    const rest = new Map([...grants].filter(([name]) => name !== permission));
    return parts.length > 0 ? parts : [{ without: permission, grants: rest }];
  });
}

/** @param {import('../format/template.mjs').Template} template @param {import('acorn').Program} program
 * @returns {import('../format/template.mjs').Finding[]} */
export function checkMutants({ kind, permissions, tests }, program) {
  const survivors = mutants(readGrants(permissions)).filter(({ grants }) =>
    tests.scenarios.every((one) => {
      const scenario = { setup: tests.setup, ...one };
      return runScenario(program, scenario, { grants, kind, strict: true }).error === null;
    }),
  );
  return survivors.map(({ without }) => ({
    check: 'mutation',
    severity: 'error',
    message: `no test fails without ${without}`,
  }));
}
