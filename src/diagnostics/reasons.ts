/**
 * Why a form is left alone, or why an attempt ordered no call. One list of codes for everything that
 * tells a reason: `inspect()`, the `ck:*` events, `dataLayer`, `status().outcomes`, the inspector.
 */
export type Reason =
  // The form
  | 'no_phone' // no control is a phone
  | 'login' // signing in, also by code
  | 'registration' // opening an account
  | 'recovery' // password recovery
  | 'profile' // editing an account
  | 'review' // review or comment
  | 'tracking' // order tracking
  | 'classified' // placing an advertisement
  | 'search'
  | 'filter'
  | 'promo' // promo code
  | 'payment'
  | 'newsletter'
  | 'off' // data-ck-form="off" or data-ck-ignore
  | 'not_marked' // data-ck-forms says that other forms are meant
  | 'connected_already' // CallKeeper's own integration is active in this form
  | 'cross_origin_frame'
  // The attempt
  | 'untouched' // the visitor touched nothing in the form
  | 'step' // only leads to the next step
  | 'empty_phone'
  | 'invalid_phone'
  | 'country'
  | 'same_as_manager'
  | 'no_consent_box' // the consent box is not ticked
  | 'consent_denied' // Consent Mode
  | 'honeypot'
  | 'invalid_form' // the browser's own constraint check does not pass
  | 'refused_by_site'
  | 'not_submitted' // neither sent by the browser nor taken over by a handler
  // The call
  | 'duplicate'
  | 'limit'
  | 'cancelled' // a listener of ck:send called preventDefault()
  | 'dry_run'
  | 'expired'
  | 'stopped' // after `stop()`
  | 'error'; // what was given to `send()` cannot be read
