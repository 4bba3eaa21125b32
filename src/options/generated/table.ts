// Generated from src/options/schema.ts by `npm run generate`. Do not edit.

import { readTable } from '../kind';
import type { OptionName } from './options';

/** All that the shipped parser knows of the options. */
export const TABLE = readTable<OptionName>(`forms selector s auto auto marked
form enum f - on off
submit flag c off on off
ignore selector sf -
field enum c - tel person person.first person.last person.middle email manager mail param1 param2 consent ignore
map map sf - tel person person.first person.last person.middle email manager mail param1 param2 consent ignore
manager caller sfp - 60
mail mail sfp -
person text sfp - 500
param1 text sfp - 500
param2 text sfp - 500
partner cyrillic sf - 100
title text sfp - 500
country country sfc auto auto
countries codes sfc all all
check enum sfc possible possible valid off
invalid enum sfc warn warn block skip
messageTel text sfc - 300
messageCountry text sfc - 300
lang lang sf -
send enum sf auto auto submit success
dedupe number sf 60 0 86400
limit number s 3 1 60
consent list sf off off ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage
pii enum s raw raw hash none
storage enum s session session local off
dataLayer name s dataLayer off
events enum sf calls calls all
metrika digits s off auto off
userData flag sf off on off
wait number sf 15 0 600
leave enum sf settle settle hold off
hold number sf 800 0 1500
redeliver enum s queued queued unacked off
debug flag s off on off
dryRun flag sf off on off`);
