import { z } from 'zod';
import { GROUPS, registry, type Group, type OptionMeta } from './schema/about';
import { analytics } from './schema/analytics';
import { delivery } from './schema/delivery';
import { forms } from './schema/forms';
import { phone } from './schema/phone';
import { privacy } from './schema/privacy';
import { sent } from './schema/sent';
import { testing } from './schema/testing';
import { who } from './schema/who';

/**
 * THE source of every option: what it accepts, its default, where it may stand and what people are told of
 * it. The types, the table of the shipped parser, the references in `docs/` and the settings of every
 * template are generated from here (`npm run generate`). zod itself never ships.
 */
const groups = { forms, who, phone, sent, privacy, analytics, delivery, testing } satisfies Record<
  Group,
  object
>;

export const schema = z.strictObject({
  ...forms,
  ...who,
  ...phone,
  ...sent,
  ...privacy,
  ...analytics,
  ...delivery,
  ...testing,
});

export { GROUPS };

/** Every option with all that is known of it, in the order of the groups. */
export const described: (OptionMeta & { name: string; group: Group })[] = Object.entries(groups).flatMap(
  ([group, options]) =>
    Object.entries(options as Record<string, z.ZodType>).map(([name, option]) => ({
      ...(registry.get(option) as OptionMeta),
      name,
      group: group as Group,
    })),
);
