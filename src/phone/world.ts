import type { Plan, World } from './numbering';

/** Top-level domains of two letters that are used by everybody; one of more letters is no country's at all. */
const WORLDWIDE = /ac|ai|cc|co|fm|gg|im|io|la|ly|me|pw|sc|sh|to|tv|vc|ws/;

/** What is dialled before a number within a country goes away, or is replaced, as its plan says. */
function withoutTrunk(digits: string, plan: Plan | undefined): string {
  const prefix = new RegExp(`^(?:${plan?.[3] || ''})`);
  const kept = prefix.exec(digits)?.pop();
  return digits.replace(prefix, (kept && plan?.[4]) || '');
}

/** What has to be known only where the rules of all countries are on board. */
export const world: World = {
  withoutTrunk,
  countryOf: (domain) => (WORLDWIDE.test(domain) ? '' : domain === 'uk' ? 'GB' : domain.toUpperCase()),
};
