import type { Plan, World } from './numbering';

/** Top-level domains of two letters that are used by everybody. */
const WORLDWIDE = /^(?:ac|ai|cc|co|fm|gg|im|io|la|ly|me|pw|sc|sh|to|tv|vc|ws)$/;

/** What is dialled before a number within a country goes away, or is replaced, as its plan says. */
function withoutTrunk(digits: string, plan: Plan | undefined): string {
  const prefix = new RegExp(`^(?:${plan?.[3] || ''})`);
  const groups = prefix.exec(digits) ?? [];
  const transform = groups.length > 1 && groups[groups.length - 1] ? plan?.[4] : '';
  return digits.replace(prefix, transform ?? '');
}

/** What has to be known only where the rules of all countries are on board. */
export const world: World = {
  withoutTrunk,
  countryOf: (domain) => (WORLDWIDE.test(domain) ? '' : domain === 'uk' ? 'GB' : domain.toUpperCase()),
};
