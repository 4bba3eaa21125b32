/* The call-back form of ours says what became of the attempt. The script beside it orders the call. */
(function () {
  'use strict';

  var PATIENCE = 20000;

  function isOurs(form) {
    return form && form.nodeName === 'FORM' && form.classList.contains('ckab-form');
  }

  function say(form, state) {
    var status = form.querySelector('.ckab-form-status');
    form.setAttribute('data-ckab-state', state);
    status.textContent = form.getAttribute('data-ckab-' + state);
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!isOurs(form)) return;
    event.preventDefault();
    say(form, 'busy');
    setTimeout(function () {
      if (form.getAttribute('data-ckab-state') === 'busy') say(form, 'failed');
    }, PATIENCE);
  });

  document.addEventListener('ck:sent', function (event) {
    if (!isOurs(event.target)) return;
    say(event.target, 'sent');
    event.target.reset();
  });

  document.addEventListener('ck:skipped', function (event) {
    if (isOurs(event.target)) say(event.target, event.detail.reason === 'duplicate' ? 'duplicate' : 'failed');
  });

  document.addEventListener('ck:failed', function (event) {
    if (isOurs(event.target)) say(event.target, 'failed');
  });
})();
