import type { Reason } from '../diagnostics/reasons';
import { compileWords } from './match-words';

/** What kind of form words on its buttons, in its heading and in its attributes speak of. */
export type Kind = Reason | 'request' | 'order' | 'send';

const KINDS: readonly (readonly [Kind, string])[] = [
  [
    'recovery',
    'forgot|recover|reset ?p|restore|zabyli|vosstan|smen[aiu]t? parol|vidnov|change ?pass|lost ?pass|remind|napomn|send_pwd',
  ],
  [
    'registration',
    'regi[sr]tr|register|sign ?up|create (?:an )?acc|sozdat (?:akk|uchet)|join|tirkel|ro yxat|inscri|rejestr|kayit|uye ol|qeydiyy',
  ],
  [
    'login',
    '(?:poluchit|vyslat|otpravit|zaprosit|send|get) (?:sms )?[ck]ode?|podtverdit nomer|login|log ?in|sign ?in| auth|authori|voiti|vhod |avtoriz|autentif|uviiti|vhid|kiru |kirish|anmeld|connexion|zaloguj|giris|daxil',
  ],
  [
    'profile',
    'profile|account|add(?:ress)? ?(?:an )?(?:address|book)|kabinet|uchetn|profil|lichn|update|save |sohran|zbereg|saktau|settings|nastro|edit |izmen|redakt',
  ],
  [
    'review',
    'review|testimon|otzyv|vidguk|pikir|guestb|gbook|gostev|comment ?(?:form|s )|(?:post|add|leave a) (?:comment|reply)|ostavit komm',
  ],
  ['tracking', 'track|otsle[dz]|status zak|gde (?:moi )?zak'],
  ['classified', 'obyavl|classifi|messageb|advert'],
  ['search', 'search|poisk|nai?ti |iskat|poshuk|izdeu'],
  ['filter', 'filter|filtr'],
  ['promo', 'promo ?[ck]od|[ck]upon|coupon|primenit'],
  ['payment', 'payment|oplat| pay|qiwi|invoice|popoln|donat|pozhertv|vystavit'],
  ['newsletter', 'subscri|newsl|rassyl|podpis|pidpis'],
  [
    'order',
    'order|checkout|shipping|deliver|dostav|zakaz|oform|kupit|buy |purchase|zamov|bystr|v 1 klik|one ?click',
  ],
  [
    'request',
    'call ?ba|callb|call me|feedback|contact|request|book|reserv|zvon|zayav|konsul|zapis|svyaz|vopros|bron|ras+chit|poluch|dzvin|consul|enquir|inquir|quote|uznat|zamer|konyr|vyzvat|vebin|webin|seminar|konferen|demo|podbor|podobr|hochu|besplat|raschet|smet|appoint|meeting|talk to|touch|master|uchast',
  ],
  ['send', 'otprav|send|submit|zhiber|nadisl|vidprav|absend|envoy|enviar|wysl|gonder|yubor'],
];

const find = compileWords(KINDS.map(([, words]) => words));

/** Kinds a folded text speaks of, in the order they stand in it. */
export const findKinds = (text: string): Kind[] => find(text).flatMap((index) => KINDS[index]?.[0] ?? []);
