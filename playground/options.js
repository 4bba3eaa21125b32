/*
 * The choices of the page's address as options, put in the command queue before the script loads:
 * ?invalid=block&dry-run=on. Runs on a new page every time, so nothing here needs an end.
 */
(function () {
  var switchable = { invalid: 1, send: 1, pii: 1, country: 1, dedupe: 1, 'dry-run': 1 };
  // A person who tries things out sends the same number many times.
  var options = { events: 'all', limit: 60, dedupe: 5, param1: '{form.title}', partner: 'Мастерская Липа' };
  new URLSearchParams(location.search).forEach(function (value, name) {
    if (!Object.prototype.hasOwnProperty.call(switchable, name) || value === '') return;
    options[name === 'dry-run' ? 'dryRun' : name] = name === 'dry-run' ? value === 'on' : value;
  });
  (window.ckAutobind = window.ckAutobind || []).push(options);
  window.dataLayer = window.dataLayer || [];
})();
