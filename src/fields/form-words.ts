import type { Reason } from '../diagnostics/reasons';
import { compileWords } from './match-words';

/** What kind of form words on its buttons, in its heading and in its attributes speak of. */
export type Kind = Reason | 'request' | 'order' | 'send';

const KINDS: readonly (readonly [Kind, string])[] = [
  [
    'recovery',
    'forgot|recover|reset ?p|restore|zabyli|vosstanovit |vosstan[a-z]* (?:parol|dostup|akk)|smen[aiu]t? parol|vidnov|change ?pass|remind|napomnit',
  ],
  ['registration', 'regist|regestr|sign ?up|create (?:an )?acc|sozdat (?:akk|uchet)| join |tirkel|ro yxat'],
  [
    'login',
    '(?:poluchit|vyslat|otpravit|zaprosit|send|get) (?:sms )?[ck]ode?|podtverdit nomer|login|log ?in|sign ?in| auth|voiti|vhod |avtoriz|autentif|uviiti|vhid|kiru |kirish',
  ],
  [
    'profile',
    'account|add(?:ress)? ?(?:an )?(?:address|book)|kabinet|uchetn| profile|moi profil|profil polz|lichn[a-z]+ (?:kab|dan)|update|save |sohranit |zberegti|saktau|settings|nastroiki| edit|izmenit |redaktir',
  ],
  [
    'review',
    'review|testimon|otzyv|vidguk|pikir|guestb|gbook|gostevaya|comment ?(?:form|s )|(?:post|add|leave a) (?:comment|reply)|ostavit komm',
  ],
  ['tracking', ' track (?:order|parcel|your|my)|order ?track|tracking|otsledit|status zak|gde (?:moi )?zak'],
  ['classified', 'obyavl|classifi|add advert|post ad'],
  ['search', ' search|search |poisk|nai?ti |iskat|izdeu'],
  ['filter', 'filt'],
  ['promo', 'promo ?[ck]od|[ck]ou?pon|primenit'],
  ['payment', 'payment|oplat| pay |qiwi|invoice|popoln|donat|pozhertv|vystavit sch'],
  ['newsletter', 'subscri|newsl|rassyl|podpisatsya|podpisk|podpishi|pidpisat|pidpisk'],
  [
    'order',
    ' (?:quick|fast|pre|new)?order|checkout|shipping|deliver|dostav|zakaz|oform|kupit|buy |purchase|zamov|bystr|v 1 klik|one ?click',
  ],
  [
    'request',
    'call ?(?:b|me)|zvon|feedback|contact|request| book|reserv|zayav|konsul|zapis|svyaz|vopros| bron|ras+chit|poluch|dzvin|[ei]nquir|quote|uznat|zamer|konyr|vyzvat|vebin|webin|seminar|konferen|demo|podbor|podobr|hochu|besplat|raschet|smet|appoint|meeting|talk to|in touch|master|uchast',
  ],
  ['send', 'otprav|send|submit|zhiber|nadisl|vidprav|yubor'],
];

const find = compileWords(KINDS.map(([, words]) => words));

/** Kinds a folded text speaks of, in the order they stand in it. */
export const findKinds = (text: string): Kind[] => find(text).flatMap((index) => KINDS[index]?.[0] ?? []);
