import type { Reason } from '../diagnostics/reasons';
import { compileWords } from './match-words';

/** What kind of form words on its buttons, in its heading and in its attributes speak of. */
export type Kind = Reason | 'request' | 'order' | 'send';

const KINDS: readonly (readonly [Kind, string])[] = [
  [
    'recovery',
    'forgot|recover|reset ?p|restore|zabyli|vosstan|smen[aiu]t? parol|vidnov|change ?pass|remind|napomn',
  ],
  ['registration', 'regist|regestr|sign ?up|create (?:an )?acc|sozdat (?:akk|uchet)|join|tirkel|ro yxat'],
  [
    'login',
    '(?:poluchit|vyslat|otpravit|zaprosit|send|get) (?:sms )?[ck]ode?|podtverdit nomer|login|log ?in|sign ?in| auth|voiti|vhod |avtoriz|autentif|uvi|vhid|kiru |kirish',
  ],
  [
    'profile',
    'account|add(?:ress)? ?(?:an )?(?:address|book)|kabinet|uchetn|profil|lichn|update|save |sohran|zbereg|saktau|settings|nastro|edit |izmen|redakt',
  ],
  [
    'review',
    'review|testimon|otzyv|vidguk|pikir|guestb|gbook|gostev|comment ?(?:form|s )|(?:post|add|leave a) (?:comment|reply)|ostavit komm',
  ],
  ['tracking', 'track|otsle[dz]|status zak|gde (?:moi )?zak'],
  ['classified', 'obyavl|classifi|advert'],
  ['search', 'search|poisk|nai?ti |iskat|izdeu'],
  ['filter', 'filt'],
  ['promo', 'promo ?[ck]od|[ck]ou?pon|primenit'],
  ['payment', 'payment|oplat| pay|qiwi|invoice|popoln|donat|pozhertv|vystavit'],
  ['newsletter', 'subscri|newsl|rassyl|podpis|pidpis'],
  [
    'order',
    'order|checkout|shipping|deliver|dostav|zakaz|oform|kupit|buy |purchase|zamov|bystr|v 1 klik|one ?click',
  ],
  [
    'request',
    'call ?(?:b|me)|zvon|feedback|contact|request|book|reserv|zayav|konsul|zapis|svyaz|vopros|bron|ras+chit|poluch|dzvin|[ei]nquir|quote|uznat|zamer|konyr|vyzvat|vebin|webin|seminar|konferen|demo|podbor|podobr|hochu|besplat|raschet|smet|appoint|meeting|talk to|touch|master|uchast',
  ],
  ['send', 'otprav|send|submit|zhiber|nadisl|vidprav|yubor'],
];

const find = compileWords(KINDS.map(([, words]) => words));

/** Kinds a folded text speaks of, in the order they stand in it. */
export const findKinds = (text: string): Kind[] => find(text).flatMap((index) => KINDS[index]?.[0] ?? []);
