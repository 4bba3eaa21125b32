// Generated from src/options/schema.ts by `npm run generate`. Do not edit.

/** Every option with its value: what was given, else the default. `null`: there is none. */
export interface Options {
  /** `data-ck-forms`. Which forms order a call. “auto” takes every form in which a visitor leaves a phone to be contacted and leaves login, registration, review, search, payment and newsletter forms alone. “marked” takes only forms with data-ck-form; a CSS selector takes exactly what it matches; of what it matches around forms, those that ask for a call. */
  readonly forms: string;
  /** `data-ck-form`. Binds this form whatever the rules say, or leaves it alone. On a container that is no form it makes one: its controls and its button then work like a form. */
  readonly form: ('on' | 'off') | null;
  /** `data-ck-submit`. Says that a click on this element submits the form it stands in. Needed only for unusual buttons. */
  readonly submit: boolean;
  /** `data-ck-ignore`. A CSS selector of forms and controls that must never be read. */
  readonly ignore: string | null;
  /** `data-ck-field`. Says what the control is and beats every guess. */
  readonly field:
    | (
        | 'tel'
        | 'person'
        | 'person.first'
        | 'person.last'
        | 'person.middle'
        | 'email'
        | 'manager'
        | 'mail'
        | 'param1'
        | 'param2'
        | 'consent'
        | 'ignore'
      )
    | null;
  /** `data-ck-map`. The same as data-ck-field for those who cannot edit the page: pairs of a CSS selector and what the control is, as JSON. */
  readonly map: Readonly<
    Record<
      string,
      | 'tel'
      | 'person'
      | 'person.first'
      | 'person.last'
      | 'person.middle'
      | 'email'
      | 'manager'
      | 'mail'
      | 'param1'
      | 'param2'
      | 'consent'
      | 'ignore'
    >
  > | null;
  /** `data-ck-manager`. The phone that calls the visitor, with country code; an extension follows after ^. A number of one to three digits is an office from the widget’s settings. Empty: as set in CallKeeper. */
  readonly manager: string | null;
  /** `data-ck-mail`. One address or several, separated by commas. Or JSON with the keys success, fail and all, to send reports of successful and failed calls to different people. This is never the visitor’s address. */
  readonly mail: (string | readonly unknown[] | Readonly<Record<string, unknown>>) | null;
  /** `data-ck-person`. The name the operator hears, if it should not be taken from the form. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly person: string | null;
  /** `data-ck-param1`. Anything the operator should hear before the call, in a few words. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly param1: string | null;
  /** `data-ck-param2`. Anything the operator should hear before the call, in a few words. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly param2: string | null;
  /** `data-ck-partner`. The name of the product that orders the call. Russian letters and spaces only. */
  readonly partner: string | null;
  /** `data-ck-title`. How the form is called in reports and analytics. Empty: taken from the heading or the name of the form. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly title: string | null;
  /** `data-ck-country`. Two letters of the country whose numbers visitors type without a country code. “auto” takes it from the mask of the control, a country chosen beside it or the domain of the site, else Russia. */
  readonly country: string;
  /** `data-ck-countries`. A list of two-letter country codes (the United Kingdom is GB). A number of any other country counts as a wrong number. “all” allows every country. */
  readonly countries: readonly string[];
  /** `data-ck-check`. “possible” checks the number of digits, “valid” checks that such numbers are given out in that country, “off” checks nothing. */
  readonly check: 'possible' | 'valid' | 'off';
  /** `data-ck-invalid`. “warn” stops the form once and shows why; the same number passes the second time. “block” stops it every time. “skip” never touches the form and orders no call. */
  readonly invalid: 'warn' | 'block' | 'skip';
  /** `data-ck-message-tel`. What the visitor reads when the number is wrong. Empty: our words in the language of the page. */
  readonly messageTel: string | null;
  /** `data-ck-message-country`. What the visitor reads when the number belongs to a country that is not allowed. Empty: our words in the language of the page. */
  readonly messageCountry: string | null;
  /** `data-ck-lang`. Language of the messages to visitors: ru, en, uk, kk, be, uz. Empty: the language of the page; where we do not speak it, Russian or English. */
  readonly lang: string | null;
  /** `data-ck-send`. “auto” waits until the site has accepted the form, as far as that can be seen. “submit” orders at once when the form is sent without mistakes. “success” waits for the form system to say that it accepted the form; where it says nothing and shows no error for ten seconds, the call is ordered too. */
  readonly send: 'auto' | 'submit' | 'success';
  /** `data-ck-dedupe`. For so many seconds the same number is not ordered again from this browser. 0 switches this off. Unit: s. */
  readonly dedupe: number;
  /** `data-ck-limit`. The most calls one browser can order within a minute. More are refused. Unit: per minute. */
  readonly limit: number;
  /** `data-ck-consent`. A list of Consent Mode types. The call waits until all of them are granted and is dropped when one is denied; a type that the page never sets counts as granted. “off” does not wait. */
  readonly consent: readonly (
    | 'ad_storage'
    | 'ad_user_data'
    | 'ad_personalization'
    | 'analytics_storage'
    | 'functionality_storage'
    | 'personalization_storage'
    | 'security_storage'
  )[];
  /** `data-ck-pii`. What the data layer gets of the visitor’s phone and name: as CallKeeper gave them, a fingerprint (SHA-256) of the number, or nothing. */
  readonly pii: 'raw' | 'hash' | 'none';
  /** `data-ck-storage`. Where a call that could not be handed over survives a change of page, for 30 minutes at most: in this tab, in this browser, or nowhere. */
  readonly storage: 'session' | 'local' | 'off';
  /** `data-ck-data-layer`. Name of the array into which events are pushed for Tag Manager. “off” pushes nothing. */
  readonly dataLayer: string;
  /** `data-ck-events`. “calls” tells analytics of ordered calls only. “all” also tells of skipped, wrong and failed attempts, with the reason. */
  readonly events: 'calls' | 'all';
  /** `data-ck-metrika`. Number of the counter in which a goal is reached when a call is ordered. “auto” takes every counter on the page, “off” none. */
  readonly metrika: string;
  /** `data-ck-user-data`. Adds the visitor’s phone to the event of an ordered call in the form that Google’s enhanced conversions expect. Every tag on the page can then read it. */
  readonly userData: boolean;
  /** `data-ck-wait`. How many seconds a call waits on a page for the CallKeeper widget before one attempt is made without it. A widget that appears later still gets the call. Unit: s. */
  readonly wait: number;
  /** `data-ck-leave`. “settle” gives the call up to 50 ms to get out and does not touch the form. “hold” holds the form back until CallKeeper has answered or the longest hold has passed. “off” does neither. */
  readonly leave: 'settle' | 'hold' | 'off';
  /** `data-ck-hold`. The longest time in milliseconds for which “hold” keeps a form back. Unit: ms. */
  readonly hold: number;
  /** `data-ck-redeliver`. “queued” sends only calls that never reached a widget. “unacked” also repeats those that CallKeeper did not confirm, which can order a call twice. “off” sends nothing. */
  readonly redeliver: 'queued' | 'unacked' | 'off';
  /** `data-ck-debug`. Explains every decision in the browser’s console. Visitors see nothing. */
  readonly debug: boolean;
  /** `data-ck-dry-run`. Everything happens except the call: for trying the settings on a live site. */
  readonly dryRun: boolean;
}

/** Options as they may be given in JavaScript; texts as in the attributes are understood too. */
export interface OptionInput {
  /** `data-ck-forms`. Which forms order a call. “auto” takes every form in which a visitor leaves a phone to be contacted and leaves login, registration, review, search, payment and newsletter forms alone. “marked” takes only forms with data-ck-form; a CSS selector takes exactly what it matches; of what it matches around forms, those that ask for a call. */
  readonly forms?: string | null | undefined;
  /** `data-ck-form`. Binds this form whatever the rules say, or leaves it alone. On a container that is no form it makes one: its controls and its button then work like a form. */
  readonly form?: ('on' | 'off') | null | undefined;
  /** `data-ck-submit`. Says that a click on this element submits the form it stands in. Needed only for unusual buttons. */
  readonly submit?: boolean | null | undefined;
  /** `data-ck-ignore`. A CSS selector of forms and controls that must never be read. */
  readonly ignore?: string | null | undefined;
  /** `data-ck-field`. Says what the control is and beats every guess. */
  readonly field?:
    | (
        | 'tel'
        | 'person'
        | 'person.first'
        | 'person.last'
        | 'person.middle'
        | 'email'
        | 'manager'
        | 'mail'
        | 'param1'
        | 'param2'
        | 'consent'
        | 'ignore'
      )
    | null
    | undefined;
  /** `data-ck-map`. The same as data-ck-field for those who cannot edit the page: pairs of a CSS selector and what the control is, as JSON. */
  readonly map?:
    | (
        | string
        | Readonly<
            Record<
              string,
              | 'tel'
              | 'person'
              | 'person.first'
              | 'person.last'
              | 'person.middle'
              | 'email'
              | 'manager'
              | 'mail'
              | 'param1'
              | 'param2'
              | 'consent'
              | 'ignore'
            >
          >
      )
    | null
    | undefined;
  /** `data-ck-manager`. The phone that calls the visitor, with country code; an extension follows after ^. A number of one to three digits is an office from the widget’s settings. Empty: as set in CallKeeper. */
  readonly manager?: string | null | undefined;
  /** `data-ck-mail`. One address or several, separated by commas. Or JSON with the keys success, fail and all, to send reports of successful and failed calls to different people. This is never the visitor’s address. */
  readonly mail?: (string | readonly unknown[] | Readonly<Record<string, unknown>>) | null | undefined;
  /** `data-ck-person`. The name the operator hears, if it should not be taken from the form. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly person?: string | null | undefined;
  /** `data-ck-param1`. Anything the operator should hear before the call, in a few words. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly param1?: string | null | undefined;
  /** `data-ck-param2`. Anything the operator should hear before the call, in a few words. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly param2?: string | null | undefined;
  /** `data-ck-partner`. The name of the product that orders the call. Russian letters and spaces only. */
  readonly partner?: string | null | undefined;
  /** `data-ck-title`. How the form is called in reports and analytics. Empty: taken from the heading or the name of the form. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in. */
  readonly title?: string | null | undefined;
  /** `data-ck-country`. Two letters of the country whose numbers visitors type without a country code. “auto” takes it from the mask of the control, a country chosen beside it or the domain of the site, else Russia. */
  readonly country?: string | null | undefined;
  /** `data-ck-countries`. A list of two-letter country codes (the United Kingdom is GB). A number of any other country counts as a wrong number. “all” allows every country. */
  readonly countries?: (string | readonly string[]) | null | undefined;
  /** `data-ck-check`. “possible” checks the number of digits, “valid” checks that such numbers are given out in that country, “off” checks nothing. */
  readonly check?: ('possible' | 'valid' | 'off') | null | undefined;
  /** `data-ck-invalid`. “warn” stops the form once and shows why; the same number passes the second time. “block” stops it every time. “skip” never touches the form and orders no call. */
  readonly invalid?: ('warn' | 'block' | 'skip') | null | undefined;
  /** `data-ck-message-tel`. What the visitor reads when the number is wrong. Empty: our words in the language of the page. */
  readonly messageTel?: string | null | undefined;
  /** `data-ck-message-country`. What the visitor reads when the number belongs to a country that is not allowed. Empty: our words in the language of the page. */
  readonly messageCountry?: string | null | undefined;
  /** `data-ck-lang`. Language of the messages to visitors: ru, en, uk, kk, be, uz. Empty: the language of the page; where we do not speak it, Russian or English. */
  readonly lang?: string | null | undefined;
  /** `data-ck-send`. “auto” waits until the site has accepted the form, as far as that can be seen. “submit” orders at once when the form is sent without mistakes. “success” waits for the form system to say that it accepted the form; where it says nothing and shows no error for ten seconds, the call is ordered too. */
  readonly send?: ('auto' | 'submit' | 'success') | null | undefined;
  /** `data-ck-dedupe`. For so many seconds the same number is not ordered again from this browser. 0 switches this off. Unit: s. */
  readonly dedupe?: number | null | undefined;
  /** `data-ck-limit`. The most calls one browser can order within a minute. More are refused. Unit: per minute. */
  readonly limit?: number | null | undefined;
  /** `data-ck-consent`. A list of Consent Mode types. The call waits until all of them are granted and is dropped when one is denied; a type that the page never sets counts as granted. “off” does not wait. */
  readonly consent?:
    | (
        | string
        | readonly (
            | 'ad_storage'
            | 'ad_user_data'
            | 'ad_personalization'
            | 'analytics_storage'
            | 'functionality_storage'
            | 'personalization_storage'
            | 'security_storage'
          )[]
      )
    | null
    | undefined;
  /** `data-ck-pii`. What the data layer gets of the visitor’s phone and name: as CallKeeper gave them, a fingerprint (SHA-256) of the number, or nothing. */
  readonly pii?: ('raw' | 'hash' | 'none') | null | undefined;
  /** `data-ck-storage`. Where a call that could not be handed over survives a change of page, for 30 minutes at most: in this tab, in this browser, or nowhere. */
  readonly storage?: ('session' | 'local' | 'off') | null | undefined;
  /** `data-ck-data-layer`. Name of the array into which events are pushed for Tag Manager. “off” pushes nothing. */
  readonly dataLayer?: string | null | undefined;
  /** `data-ck-events`. “calls” tells analytics of ordered calls only. “all” also tells of skipped, wrong and failed attempts, with the reason. */
  readonly events?: ('calls' | 'all') | null | undefined;
  /** `data-ck-metrika`. Number of the counter in which a goal is reached when a call is ordered. “auto” takes every counter on the page, “off” none. */
  readonly metrika?: string | null | undefined;
  /** `data-ck-user-data`. Adds the visitor’s phone to the event of an ordered call in the form that Google’s enhanced conversions expect. Every tag on the page can then read it. */
  readonly userData?: boolean | null | undefined;
  /** `data-ck-wait`. How many seconds a call waits on a page for the CallKeeper widget before one attempt is made without it. A widget that appears later still gets the call. Unit: s. */
  readonly wait?: number | null | undefined;
  /** `data-ck-leave`. “settle” gives the call up to 50 ms to get out and does not touch the form. “hold” holds the form back until CallKeeper has answered or the longest hold has passed. “off” does neither. */
  readonly leave?: ('settle' | 'hold' | 'off') | null | undefined;
  /** `data-ck-hold`. The longest time in milliseconds for which “hold” keeps a form back. Unit: ms. */
  readonly hold?: number | null | undefined;
  /** `data-ck-redeliver`. “queued” sends only calls that never reached a widget. “unacked” also repeats those that CallKeeper did not confirm, which can order a call twice. “off” sends nothing. */
  readonly redeliver?: ('queued' | 'unacked' | 'off') | null | undefined;
  /** `data-ck-debug`. Explains every decision in the browser’s console. Visitors see nothing. */
  readonly debug?: boolean | null | undefined;
  /** `data-ck-dry-run`. Everything happens except the call: for trying the settings on a live site. */
  readonly dryRun?: boolean | null | undefined;
}

export type OptionName = keyof Options;
