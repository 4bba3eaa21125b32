/** What a control may turn out to be while it is being weighed; `other` is anything we have no use for. */
export type Sense = 'tel' | 'person' | 'email' | 'tel.ext' | 'tel.code' | 'other';
export type Weights = Partial<Record<Sense, number>>;

/** How much words say of a control, for and against each sense, by the letter of their row. */
const WEIGHTS: Readonly<Record<string, Weights | undefined>> = {
  t: { tel: 10 },
  n: { tel: 3 },
  w: { tel: 2 },
  p: { person: 10 },
  e: { email: 10 },
  x: { 'tel.ext': 12 },
  c: { 'tel.code': 12 },
  // Something else; the name of something else; somebody else's; a place, which an e-mail address is not.
  o: { other: 12 },
  a: { other: 12, person: -8 },
  r: { other: 12, person: -8, tel: -8, email: -8 },
  l: { other: 8, person: -4 },
};

/**
 * What words mean, in ru en uk be kk uz ky az hy ka tg de fr es pl tr. A row is a concept, the letter of its
 * weights (none where it says what a form is for and nothing of a control), and the words, as alternatives of a
 * regular expression in the spelling of `fold`; `_` is the edge of a word. Order
 * decides where two begin at the same place: phrases and exceptions stand before plain words.
 */
const ROWS = `
code#c#(?:area|country|dial|phone|tel|mob)[a-z]{0,9} ?[ck]od|[ck]ode? (?:goroda|strany|oper|phone|tel|mob)
promo#o#(?:vouch|scheck|gutsch)[a-z]* ?(?:[ck]od|num)|promo ?[ck]od|coupon|redeem|einlos|primenit
secret#o#_otp_(?! (?:ph|mo|nu|te))|one ?time|passw|parol|pwd|haslo|sifre|contrase|kupiya|mot de pas|(?:sms|confirm|verif|secur|access|auth)[a-z]* ?code|token|transact
recovery##forgot|recover|vosst[a-z]* (?:dost|akk)|zabyli
card#o#cv[vc]|_cc_|card ?(?:num|no_|code)|nomer kart
place#l#addr|adres(?![a-z]* (?:e|mai|po[cs]))|street|gorod|city|countr|_zip(?: ?code)?|_plz_|po[cs][hz]?t[a-z]* ?(?:[ck]od|adr|ind)|[ck]od[a-z]* po[cs]
login#a#log ?in|sign ?in|(?:poluch|otrim)[a-z]* (?:[a-z]+ )?kod|_(?:reque|get|solici|pedir|demand)[a-z]* (?:(?:an?|the|u[nr]|new|my|sms|otp|login|verif[a-z]*) )*(?:otp_|[ck]od(?:e|igo)?_)|^ [ck]ode? anf|_auth|_[ck]od(?:[euy]|i?ni|unu|yn|ty)?_|podtverdi[a-z]* nomer|verify|_voi[td]i|vhod_(?! (?:be|sv))|avtoriz|uvii?t|_uva[hi]|kiru_|kirish|einlog|giris|iniciar s|connexion|connecter|zaloguj|logow|daxil
request##de inscripcion_|inscripcion(?= (?:al?|en|de|para) (?!(?:la |nuestr[ao] )?(?:bol|news|usu|cuent)))|sign ?up (?:to (?:vol|help)|as a v|for (?:(?:an?|our|the|your|my|free) )*(?:tri|class|cours|lesson|demo|tour|event|works|sess|consul|webin|camps?_)(?!.*(?:remind|updat|news)))|(?:sabak|[ck]o?u?rs|[vw]ebinar|dars|event|workshop|volunt)[a-z]* (?:tirkel|ro yxat|regist)
registration##(?:[^n]re(?:gi|je)st|reestr(?:ac|uv))(?![a-z]* (?:na (?!sa|p[ol])|ip_|ooo_|fop_|tov|biz|your int))|hesap ol|sign ?up|_cadastr(?:e se|ar)_|tirkel|ro yxat|inscri|kayit|uye ol|qeyd
nick#a#username|user ?id|nick|im ?ya (?:polz|kor)|(?:screen|display|log ?on|account) ?name|nutzern|(?:gebruikers|anvandar|bru[kg]er)na|felhaszn|uzivatel
tracking#o#(?: track|_status|otsle[a-z]*|vidstezh[a-z]*|sledz|gde|where is)(?: (?:your|my|moi))? (?:za[km]|ord|przes)[a-z]*|tracking|otsle|(?:uznat )?status_|taki[pb]|verfolg|bestell(?:ung )?(?:stat|verf)|(?:bestell|kunden)n[ru]|siparis (?:nu|tak)|_n(?:o|um[a-z]*)? de (?:com+an|ped)|suiv[a-z]* (?:ma |de )com+an|seguimiento del? (?:ped|env|paq)
other#o#model|soobsch|kolich|quantit|_qty_|mailing|_inn_|_ssn_|social sec|_tax_|licen[sc]e|pas+port|order ?(?:id|num|no_|ref)|nomer (?:zak|zam|dog)|birth|_time|vremya|kogda|_date|_dat[auy]_|messag|question|subject|title|_(?:tele)?fa(?:x|ks)
comment#o#[ck]omm?ent(?! [vn]ous)
profile##kunden? (?:anle|hinz)|_a(?:dd|jouter) (?:(?:new|an?|une?) )*(?:emp|cust|cli|stu|pat|use|mem|visito)[a-z]*(?:[tr]|ee)_(?! (?:e|o|to|with))|a[ck]+[ao]unt(?!an|i)|_konto_|_compte_|_cuenta_|kabinet|_profile|_m(?:o[iynj]|ein|i) p(?:ro|er)fil|profil(?:im|i du|_ [bv]e)|^ (?:(?:annul|abb|canc|vaz|ipt|anul|otm)[a-z]* )?(?:enregistrer|sauvegarder|mettre a jour|modifi(?:er|car)|actualizar|aktualisieren|z?aktualizuj|andern|bearbeiten|edytuj|zmien|guncelle|degistir|zahavac|ob?noviti?|do(?:bavit|dati|daj)) (?=$|annul|abb|canc|dan|dat|prof)|update|save_(?! (?:and con|my s))|sohranit (?!sk|i pr)|sakt(?:au|oo)|sa[qx]la|zbere|speichern|guardar|zapisz (?!s)|kaydet|_salva_|_ulozit_|_spara_|sacuv|_edit|izmenit_|redakt
review#o#review|ocenite (?:kach|ra)|repl(?:y|ies)_|otzyv(?!y na|ov)|vidguk|pikir|_bewert|_avis_|opini|yorum|fikr|sharh
classified#o#obyavl|ogolosh|oglosz|habarland|_ilani?_|inser(?:at|ier)|anzeige (?:auf|ver)|opublik|yayinl|e lon joylasht|classifi|(?:post|submit|publish) (?:an? |your )?(?:ad|listing)_
search#o#_search(?! eng)|[a-df-z]search_|^ find(?= $)|poisk(?!ov| (?:ne|pe|kv))|poshuk|shukat|nai?ti_|_iskat|izdeu|_suche|cherche|buscar|szuka|sorgul|qidir|izlash|axtar
filter#o#filt[er](?![a-z]* (?:dl|for|de))
payment##_top ?up|auflad|dolad|paym|oplat(?!a (?:po|ch))|_pay_|invoice|popo[lv]n|donat|donar|pozher|vystavit sch|splati|zahl|spende|paie|payer|_un don|_contribu(?:er|te) (?=$|now)|_paga|platnosc|zaplac|odeme|bagis|toleu|to lash
newsletter##su[bs]+cri|newsl|zhanaly|rassyl|rozsyl|po?[di]+pis(?:at|k|hi)|bulten|boletin|abon+(?:ier|er)_|abone_|obuna
ext#x#exten|_ext_|dobav|vnutr|durchw|_wewn|dahili
recipient#r#poluchat|spouse|father|guarant|benefici|_co ?(?:app|sign)|landlord|of kin|odbior|empf[ae]ng|dest(?:inat|er)|_alici_|otrim|atrym|recipi|_to ?(?=name|e?mail|phone)|friend|_drug(?:a|u|om)?_|child|enfant|reben|ditin|erehay|dzieck|_pet_|pitom|klichk|mother|anyja|emergen|_refer|(?:card|account) ?holder|_on (?:the )?card|oncard|kart[a-z]* (?:ega|sah)|nom(?:bre)? d[a-z]* (?!fam|[ck]ont|pila|cli)
other#r#m[ae]n[ae](?:ger|dzh)|dire[ck]to|rukovo|vrach|mastera|doctor|physic
company#a#manuf|(?:group|team|bank|club|church|hospital|clinic|hotel)s? ?name|nom(?:bre)? (?:de )?l?(?:a )?(?:empresa|entrepr)|unternehmensn|supervis|ompan[iy]|employer|_depart|na(?:imeno|zva)|organi|_firm|business ?name|verein(?!b)|sh?irk[ea]t|school|brand|produ[ck]t|service|_event|proe?je?[ck]t|_item|_file|avtomo
trap#o#honey|gotch|anti ?spam|bot ?field|_hp_|are you (?:rea|hum)|leave .{0,11}(?:blank|empty)(?! (?:to|if|un|wh))|ne zapoln(?![a-z]* esli)|_(?:ro)?bots_
lure#o#_(?:web ?site|url|homepage|fax only)_
mail#e#mail(?: ?ad+r)?|correo|courri|_e ?po(?:st|ct)|el ?fosta|po(?:[cs]h|cz)t|ele[ck]tron|me[ij]l|_el ?(?:post|adr|hast)
tel#t#_tel[a-z]* fa(?:x|ks)_|phone|telef|_telf|_tel(?:l(?! [muay]))?\\d?_|mo[bv]il|_mob_|_cell?_|cell?ul|gsm|handy(?!m)|rufnum|festn|_tlfn?o?_|_tfno_|puhelin|thoai|_no(?:mor)? hp_|portab|komork|[wv]h?[ao]ts? ?ap|v[ai]+ber|sotov|uy[au]l|herah|bjj|_cep (?=tel|tlf|no_|nr_|num|hat)
last#p#last ?na|^ last(?= $)|[^l]lname|surn|famil(?!y ?[imhs]|iar)|nachn|achterna|e[ft]terna[mv]n|pri(?:jme|ezv)|prezime|vezetek|sukun(?!at)|zunam|apelli|nazwis|soy[ai]|cognom|pr[io][zs]vi|_tegi|nasab|azgan|gvari|nom de fam
middle#p#middle|_m i_|additional n|patron|ot?chest|second ?n|batk|pa backu|akesin|[ao]tas[iy]n|sharifi|padar|hayran|ata(?:nizin)? adi
first#p#first ?n|^ first(?= $)|fname|given ?n|forename|prenom|prenum|vo?orn|forna[mv]n|keresztn|etunimi
person#p#_fio|fio_|_f i o|_f ?i ?sh_|_p ?i ?b_|_t ?a ?a_|predst|obraschat|zv[yea]*rta|z[ao]vu[tc]|zvat|tan[iy]s[ht]|to liq|ad soyad|[ck][oa]nta[ck]t[a-z]{0,9} ?(?:lic|[oa]sob|pers)|(?:osoba|person(?:a|ne)) (?:d[eo] |a )?[ck]ont|anspre|yetkili|llamas|appelez|should we call|name|im ?[yj]a|imen[iu]_|_imie|_[iy]s[iy]?m|nombre|_nume(?:le)?_|_ad_|adini?z|^ adi_|n[ao]me?_|_na(?:am|[vm]n)_|jmen|nimi_|_(?:nev|ime)_|_nama_|esim|_atyn|_aty_|^ nomi_|anoun|saheli
details#n#[ck]onta[ck]tn?[a-z]* (?:dan|inf|det)
number#w#_cep_
number#n#^ (?:vash|your|votre|ihre|tkveni)? ?(?:n[uo]mm?(?:er|ber|ir|ar)[a-z]?|raqam)(?= $)|(?:ra[qk]am|numara|nom[ei]?r)[a-z]*z(?:[nd]?i)?_|^ nomre_|rakami (?:shumo|mob|tamos)
second##dopoln|zapasn|dodatk|second|other|raboch|work|office|domash|home
consent##soglas|persona|politi|consent|agree|privacy|datens|zgod|accept|kelis|r[oa]zi|onay
order##_order|billing|shipp|_to pay|bestell|kaufen|com+and|compra|pedido|_kup_|achet|sat[iy][pn] al|sotib|si[pf]aris|checko|deliver|dostav|zakaz|oform|kupi[tc]|buy_|zam[ao][vw]|tapsy|buyurt
call#n#call|rappel|llam|dzwon|_aray|n[ia] ara|erazvan|_zeng|bog lan|zvon|dzvin|_zvan|[pz]atelef|konyr|qo ?ng ?iroq|z(?:v ?)?yaz|svyaz|[ck]onta[ck]t|bailan|aloqa|elaqe|irtibat|iletis|ruckruf|reach_
request##_rental (?=$|req|appl|book|quot|serv)|(?:vyz|k[oa]nsul|zapis|priem)[a-z]*(?: k)? (?:mast|vrach)[a-z]*|feedba|reque|_book|re[sz]er[vw]|zaya[vu]|k[oa]nsul|zapis(?!z)|vopros|_(?:za)?bron|regist|reestr|ras+ch[ei]t|poluch|[ei]nqui|quote|anf(?:rag|ord)|_termin_|devis|rendez|angeb|buchen|berat|schedul|_talk_|solicit|zapyt|muraci|basvur|bilgi al|otinim|kenes|ariza_|rozrah|viklik|hochu|otklik|obsud|programar|presup|_cita_|wycen|_umow|ofert|teklif|randevu|appoint|[ui]znat|zamer|vyzvat|[vw]ebin|podo?br?|uchast|_apply (?:now|today|onl(?!ine d)|for (?!all)|here)|(?:job|loan|volunt[a-z]*|admiss[a-z]*|rent[a-z]*) appl|applicat[a-z]* for(?:m_|_)
send##[dt]prav|nadisl|zhiber|yubor|send|submit|env[oi]|wyslij|gonder|ostav|abschi|valider|soumet|trimit|jo nat|_get_|zhdu|_invia|arend(?:ov|uv)|_hire us|vereinbaren|zur kass|verstu|verzend|skicka|odes[lk]at
step##^ (?:dal(?:ee|she|ej|i)|vpered|nazad|sled(?!z)|prodol|next|continue|back|prev|weiter|siguiente|suivant|ileri|kelesi|keyingi)`;

/** A concept and what it says of a control. */
export type Concept = readonly [name: string, weights: Weights | undefined];

export const CONCEPTS: Concept[] = [];

/**
 * One regular expression: each row is a group, and the earlier wins where two begin at the same place. Only looks
 * ahead: V8 compiles that in half the time, for it does not prepare to search for the words themselves.
 */
const WORDS = new RegExp(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', letter = '', words = ''] = row.split('#');
      CONCEPTS.push([name, WEIGHTS[letter]]);
      return `(?=(${words.replace(/_/g, '\\b')}))`;
    })
    .join('|'),
  'g',
);

/** Concepts whose words a folded text holds, in the order they stand there, each once. */
export function findConcepts(text: string): Concept[] {
  const found = new Set<Concept>();
  // Not matchAll: it makes a new RegExp at each call, which costs more than the search itself.
  for (let match; (match = WORDS.exec(text));) {
    const row = match.findIndex(Boolean);
    found.add(CONCEPTS[row - 1]!);
    WORDS.lastIndex += match[row]!.length;
  }
  return [...found];
}

/** Whether a folded text holds words of some concepts. */
export const hears = (text: string, concepts: RegExp): boolean =>
  findConcepts(text).some(([name]) => concepts.test(name));
