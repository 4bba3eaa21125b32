/* What a visitor does on the page, and what the page's other scripts saw of it. Prints JSON. */
var seen = [];
window.addEventListener(
  'CallKeeperEvent',
  function (event) {
    seen.push({
      type: event.type,
      at: event.target.localName,
      bubbles: event.bubbles,
      cancelable: event.cancelable,
      detail: event.detail,
    });
  },
  true
);
window.CallKeeper = { p: {}, a: { on: true } };

function fire(target, type) {
  var event = new OldEvent(type, true, true);
  target.dispatchEvent(event);
  return event;
}
function order(phone, person) {
  var form = document.querySelector('form');
  document.querySelector('[name=phone]').value = phone;
  document.querySelector('[name=name]').value = person;
  fire(document.querySelector('[name=phone]'), 'focusin');
  fire(form, 'submit');
  pass(3000);
}
order('8 (916) 123-45-67', 'Анна');
order('+375 29 123-45-67', '');
order('8 (916) 123-45-67', 'Анна');

var promised = [];
window.ckAutobind.send({ tel: '+7 495 123-45-67' }).then(function (outcome) {
  promised.push(outcome.state);
});
pass(3000);
var status = window.ckAutobind.status();
print(
  JSON.stringify({
    seen: seen,
    outcomes: status.outcomes.map(function (one) {
      return one.state + ' ' + (one.reason || one.transport);
    }),
    promised: promised,
    events: (window.dataLayer || []).map(function (one) {
      return one.event;
    }),
    fields: window.ckAutobind.inspect()[0].fields.map(function (one) {
      return one.field;
    }),
    globals: ['Map', 'Set', 'Promise', 'Symbol'].map(function (name) {
      return typeof window[name];
    }),
    prototypes: [typeof [].find, typeof ''.includes, typeof Element.prototype.closest, typeof Object.assign],
  })
);
