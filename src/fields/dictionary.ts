import { compileWords } from './match-words';

/** What a control may turn out to be while it is being weighed; `other` is anything we have no use for. */
export type Sense = 'tel' | 'person' | 'mail' | 'ext' | 'code' | 'other';
export type Weights = Partial<Record<Sense, number>>;

/**
 * What words mean, in ru en uk be kk uz ky az hy ka tg de fr es pl tr (and a little it pt nl): a concept, what
 * it says for and against each sense, and the words, as alternatives of a regular expression in the spelling
 * of `fold`, where a space is the edge of a word. Order decides where two begin at the same place: phrases
 * and exceptions stand before plain words.
 */
export const DICTIONARY: readonly (readonly [concept: string, weights: Weights, words: string])[] = [
  [
    'code',
    { code: 14 },
    '(?:area|country|dial|phone|tel) ?cod|phone ?prefix|kod (?:goroda|strany|operatora)|vorwahl|indicatif',
  ],
  [
    'other',
    { other: 12 },
    ' otp|one ?time|captch|kapch|passw|parol|cvv|cvc|card ?n|nomer kart|sms ?[ck]od|^ kod(?= $)|kod (?:iz|s|podtv|v sms|prov|aktiv)|(?:verif|confirm|security|access|auth|activat)[a-z]* ?code|model|promo|[ck]ou?pon|(?:mailing|postal|home) ?addr|post(?:al)? ?code|pocht[a-z]+ (?:adr|ind)|zip| inn | iin |zhsn|snils|pas+port|account ?n|reserv[a-z]* (?:nu|no|id|code)| member|order ?(?:id|n|ref)|nomer (?:zakaz|zamov)|birth|rozhd| date|birthdate| dat[auy] |expir|search|poisk|nai?ti |filt[er]r| url|domain|sait|telegra|skype|messag|soobsch|povidom|[ck]omment|vopros|question|otve[ct]|answer|otzyv|review|subject| tema |title|nazv|naimen| f[ac]x|faks',
  ],
  ['ext', { ext: 14 }, 'exten[sz]ion| ext |dobav|vnutren|durchwahl| wewn|dahili|icki nom'],
  [
    'login',
    { other: 12, person: -8 },
    'login|username|user ?id|nick| nik |nikn|im ?ya (?:polz|korist)|(?:screen|display|sign ?in|log ?on|account) ?name|nutzern|kullanici|usuario|uzytk|identifiant',
  ],
  ['account', { person: 7.5 }, 'user ?name'],
  [
    'recipient',
    { other: 8, person: -9, tel: -9, mail: -9 },
    'poluchat|recipi|receiver| to ?(?=name|e?mail|phone)|friend| drug(?:a|u|om)? |child| hij|reben|detei| pet |klichk|pitom|mother|maiden|spouse|emergen|passeng|tou?rist|manager|menedzher| refer| holder|(?:card|account) ?holder| on (?:the )?card|oncard|dire[ck]tor|rukovod',
  ],
  [
    'company',
    { other: 8, person: -8 },
    'compan|organi[sz]| firm|kompan|predpri|yurid|yur ?lic|employer|business|empresa|sirket|markaz|uchrezh|shkol|school|univers|depart|otdel|brand|brend|product|tovar|uslug|service| event|course|proje[ck]t|proekt| item| file|automob|avtomob',
  ],
  [
    'place',
    { other: 8, person: -4 },
    'addr|adres|street|ulic|stras+| calle |mekenzh|manzil|house|kvart|apart|gorod|city|town| ville | ort |stadt|ciudad|region|oblast| state |provin|raion|countr|stran[ay]|pais',
  ],
  [
    'mail',
    { mail: 10 },
    'e?mail ?ad+r|mail|correo|courriel|e ?posta|elfosta|pocht|e poct|elektron|posht|meil|mylo | el post| el adr',
  ],
  [
    'tel',
    { tel: 10 },
    'phone|telef|telph| teln| tell? | tel\\d|(?:user|your|client|form|contact)tel |te?lf |mobil| mob | cell |cellul|cell ?(?:phone|n)|gsm|handy |rufnum|celular|movil|portable|komork|wh?ats ?ap|[wv][ao]ts?ap|v[ai]+ber| cep | fone|sotov|uyaly|uyuld|herah|bjj',
  ],
  [
    'last',
    { person: 13 },
    'last ?na|lname|surn|sur name|famil|nachn|apellid|nazwisk|soya|soyis|cognome|sobren|achtern|pri[zs]vi|prozvi| tegi|nasab|azganoun|gvari|nom de fam',
  ],
  [
    'middle',
    { person: 13 },
    'middle|initial| m i |additional n|patron|otchest|second ?n|po batk|batkovi|pa backu|akesin|atasin|otasin|sharif|hayran|ata adi',
  ],
  ['first', { person: 13 }, 'first ?n|fname|given ?n|forename|prenom|vorn|voorn'],
  [
    'fio',
    { person: 11 },
    ' fio |fio | fio| f i o| pib |predstav|obraschat|zvertat|(?:va[sm]|teb[ey]a?) zv|zovut|zvat|velich|tanish|tanyst|full ?name|your ?name|real ?name|toly[kq] aty|to liq|aty ?zho|ad soyad|contact pers|kontaktn[a-z]+ (?:lic|osob)|ansprech',
  ],
  [
    'person',
    { person: 9 },
    'name|imya|im ya|imj?a |imen[iu]|imie| isi?m|ismi|nombre| nome | ad |adini?z| adi |n[ao]me? | nom | naam |esim| atyn| aty | nomi?(?: |ngiz)|anoun|saheli',
  ],
  [
    'number',
    { tel: 3 },
    '^ (?:vash |your |kontaktnyi )?n[uo]m+[ebi]+r(?:[iu]niz)?(?= $)|raqami|rakam|nomer dlya svyaz',
  ],
];

/** Indexes in `DICTIONARY` of the concepts in a folded text, in the order they stand there, each once. */
export const findConcepts = compileWords(DICTIONARY.map(([, , words]) => words));
