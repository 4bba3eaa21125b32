/* The call-back form of ours says what became of the attempt. The script beside it orders the call. */
(function () {
  'use strict';

  var PATIENCE = 20000;

  function say(form, state) {
    var status = form.querySelector('.ckab-form-status');
    form.setAttribute('data-ckab-state', state);
    status.textContent = form.getAttribute('data-ckab-' + state) || '';
  }

  /** A call that nobody answers for was not ordered: the script is blocked, or the widget never came. */
  function begin(form) {
    say(form, 'busy');
    setTimeout(function () {
      if (form.getAttribute('data-ckab-state') === 'busy') say(form, 'failed');
    }, PATIENCE);
  }

  function on(name, answer) {
    document.addEventListener(name, function (event) {
      var form = event.target.closest && event.target.closest('form.ckab-form');
      if (form) answer(form, event);
    });
  }

  on('ck:attempt', begin);
  on('submit', function (form, event) {
    event.preventDefault();
    // The script works before this listener: what it has said already stays.
    if (!form.getAttribute('data-ckab-state')) begin(form);
  });
  on('ck:sent', function (form) {
    say(form, 'sent');
    form.reset();
  });
  on('ck:skipped', function (form, event) {
    say(form, event.detail.reason === 'duplicate' ? 'duplicate' : 'failed');
  });
  on('ck:failed', function (form) {
    say(form, 'failed');
  });
  on('ck:problem', function (form) {
    say(form, '');
  });
  on('input', function (form) {
    say(form, '');
  });
})();
