import type { Reason } from '../diagnostics/reasons';

/** What a control may turn out to be while it is being weighed; `other` is anything we have no use for. */
export type Sense = 'tel' | 'person' | 'email' | 'tel.ext' | 'tel.code' | 'other';
export type Weights = Partial<Record<Sense, number>>;
/** What words of a form speak of, beside the reasons to leave it alone. */
export type Kind = Reason | 'request' | 'order' | 'send';

/** Says what a form is for, and nothing of a control. */
export const NOTHING: Weights = {};
const OTHER: Weights = { other: 12 };
const NAMELESS: Weights = { other: 12, person: -8 };

/**
 * What words mean, in ru en uk be kk uz ky az hy ka tg de fr es pl tr: a concept, what it says of a control for
 * and against each sense, and the words, as alternatives of a regular expression in the spelling of `fold`, where
 * a space is the edge of a word. Order decides where two begin at the same place: phrases and exceptions stand
 * before plain words. Concepts that are kinds say what a form is for; most of them mean nothing on a control.
 */
export const DICTIONARY: readonly (readonly [concept: string, weights: Weights, words: string])[] = [
  [
    'login',
    NAMELESS,
    'login|log ?in|sign ?in| auth|(?:poluchit|vyslat|otpravit|send|get) (?:sms )?[ck]od|podtverdit nomer|voiti|vhod |avtoriz|uviiti|kiru |kirish',
  ],
  [
    'nick',
    NAMELESS,
    'username|user ?id|nick| nik |im ?ya (?:polz|kor)|(?:screen|display|account|log ?on) ?name|nutzern|kullanici|usuario|uzytk|identifiant',
  ],
  [
    'code',
    { 'tel.code': 14 },
    '(?:area|country|dial|phone|tel|mob)[a-z]{0,9} ?[ck]od|[ck]ode? (?:goroda|strany|oper|phone|tel|mob)|phone ?prefix|vorwahl|indicatif',
  ],
  [
    'secret',
    OTHER,
    ' otp |one ?time|passw|parol|pwd|cvv|cvc| csc | cc ?(?:n|exp|csc)|card ?(?:num|no |code)|nomer kart|(?:sms|(?:confirm|verif)[a-z]*|security|access|auth) ?code|sms kod|csrf|token',
  ],
  [
    'recovery',
    NOTHING,
    'forgot|recover|reset ?p|zabyli|vosstan[a-z]* (?:parol|dost|akk)|smen[aiu]t? parol|vidnov|change ?pass|napomnit',
  ],
  ['registration', NOTHING, 'regist|sign ?up|create (?:an )?acc| join |tirkel|ro yxat'],
  [
    'other',
    OTHER,
    '^ kod(?= $)|kod (?:iz|s|podtv|v|prov|aktiv)|card ?n|model|mailing|post(?:al)? ?code|pocht[a-z]+ (?:adr|ind)|zip| inn | iin |snils|pas+port|account ?n| member|order ?(?:id|num|no |ref)|nomer (?:zak|zam)|birth|rozhd| date| dat[auy] |domain|messag|[ck]omment(?! form)|question|answer|subject|title| f[ac]x|faks',
  ],
  [
    'profile',
    NOTHING,
    'account|add(?:ress)? ?(?:an )?(?:address|book)|kabinet| profile|moi profil|lichn[a-z]+ dan|update|save |sohranit |saktau| edit|izmenit |redaktir',
  ],
  [
    'review',
    OTHER,
    'review|otzyv|vidguk|pikir|guestb|comment form|(?:post|add|leave a) (?:comment|reply)|ostavit komm',
  ],
  ['tracking', OTHER, ' track (?:order|your|my)|tracking|otsledit|status zak|gde (?:moi )?zak'],
  ['classified', OTHER, 'obyavl|classifi|post ad'],
  ['search', OTHER, ' search|search |poisk|nai?ti |iskat|izdeu'],
  ['filter', OTHER, 'filt[er]'],
  ['promo', OTHER, 'promo ?[ck]od|[ck]ou?pon|primenit'],
  ['payment', NOTHING, 'payment|oplat| pay |invoice|popoln|donat|pozhertv|vystavit sch'],
  ['newsletter', NOTHING, 'subscri|newsl|rassyl|po?[di]+pis(?:at|k|hi)'],
  ['ext', { 'tel.ext': 14 }, 'exten[sz]ion| ext |dobav|vnutren|durchwahl| wewn|dahili'],
  ['account', { person: 7.5 }, 'user ?name'],
  [
    'recipient',
    { other: 8, person: -9, tel: -9, email: -9 },
    'poluchat|recipi|receiver| to ?(?=name|e?mail|phone)|friend| drug(?:a|u|om)? |child| hij|reben|detei| pet |klichk|mother|maiden|emergen|passeng|tou?rist|manager|menedzh| refer|(?:card|account) ?holder| on (?:the )?card|oncard|dire[ck]tor|rukovod',
  ],
  [
    'company',
    { other: 8, person: -8 },
    '[ck]ompan|organi[sz]| firm|business|empresa|sirket|markaz|school|brand|product|service| event|course|proe?je?[ck]t| item| file|avtomob',
  ],
  ['place', { other: 8, person: -4 }, 'addr|adres|street|gorod|city|countr|stran[ay]'],
  [
    'mail',
    { email: 10 },
    'e?mail ?ad+r|mail|correo|courriel|e ?posta|elfosta|po[cs]ht|e poct|elektron|meil| el post| el adr',
  ],
  [
    'tel',
    { tel: 10 },
    'phone|telef| tell? | tel\\d|mobil| mob | cell? |cell?(?:ul|ph)|gsm|handy |rufnum|movil|portable|komork|wh?ats ?ap|[wv][ao]ts?ap|v[ai]+ber|sotov|uyaly|uyuld|herah|bjj',
  ],
  [
    'last',
    { person: 13 },
    'last ?na|lname|surn|famil|nachn|apellid|nazwisk|soy[ai]|cognome|sobren|pr[io][zs]vi| tegi|nasab|azganoun|gvari|nom de fam',
  ],
  [
    'middle',
    { person: 13 },
    'middle|initial| m i |additional n|patron|otchest|second ?n|batk|pa backu|akesin|[ao]tasin|sharif|hayran|ata adi',
  ],
  ['first', { person: 13 }, 'first ?n|fname|given ?n|forename|prenom|vorn'],
  [
    'fio',
    { person: 11 },
    ' fio|fio | f i o| pib |predstav|obraschat|zvertat|zovut|zva[tc]|tan[iy]s[ht]|full ?name|toly[kq] aty|to liq|ad soyad|[ck]onta[ck]t[a-z]{0,9} (?:lic|osob|pers)|ansprech',
  ],
  [
    'person',
    { person: 9 },
    'name|im ?ya|imj?a |imen[iu]|imie| isi?m|ismi|nombre| ad |adini?z| adi |n[ao]me? |esim| atyn| aty | nomi?(?: |ngiz)|anoun|saheli',
  ],
  ['number', { tel: 3 }, '^ (?:vash |your |kontaktnyi )?n[uo]m+[ebi]+r(?:[iu]niz)?(?= $)|raqami|rakam'],
  [
    'order',
    NOTHING,
    ' (?:quick|fast|pre)?order|checkout|deliver|dostav|zakaz|oform|kupit|buy |zamov|tapsyrys|buyurtma|one ?click',
  ],
  [
    'request',
    NOTHING,
    'call|zvon|dzvin|patelef|zatelef|konyr|qo ?ng ?iroq|feedback|contact|request| book|reserv|zayav|konsul|zapis|svyaz|vopros| bron|ras+ch[ei]t|poluch|[ei]nquir|quote|anfrage|ruckruf|uznat|zamer|vyzvat|vebin|demo|podo?br?|besplat|master|uchast',
  ],
  [
    'send',
    NOTHING,
    'otprav|adprav|vidprav|nadisl|zhiber|yubor|send|submit|env[oi]|wyslij|gonder|ostav| get |zhdu',
  ],
];

/** A space at the edge of an alternative is the edge of a word. */
const edges = (words: string): string => words.replace(/(^|\|) | (?=\||$)/g, '$1\\b');

/**
 * One regular expression: each row is a group, and the earlier wins where two begin at the same place. Only looks
 * ahead: V8 compiles that in half the time, for it does not prepare to search for the words themselves.
 */
const WORDS = new RegExp(DICTIONARY.map(([, , words]) => `(?=(${edges(words)}))`).join('|'), 'g');

/** Rows of `DICTIONARY` whose words a folded text holds, in the order they stand there, each once. */
export function findConcepts(text: string): (typeof DICTIONARY)[number][] {
  const found = new Set<(typeof DICTIONARY)[number]>();
  // Not matchAll: it makes a new RegExp at each call, which costs more than the search itself.
  for (let match; (match = WORDS.exec(text));) {
    const row = match.findIndex(Boolean);
    found.add(DICTIONARY[row - 1]!);
    WORDS.lastIndex += match[row]!.length;
  }
  return [...found];
}
