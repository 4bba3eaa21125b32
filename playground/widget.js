/*
 * Stands in for the CallKeeper widget; ?widget= in the page's address says how it behaves:
 * present (there at once), late (after 3 s), missing, throws (ckEvent fails), silent (no CallKeeperData).
 */
(function () {
  var mode = new URLSearchParams(location.search).get('widget') || 'present';
  var LATE = 3000;
  var ANSWER = 600;
  var TOAST = 4200;
  var own = false;
  var toasts;

  function showToast(text) {
    if (!toasts) {
      toasts = document.createElement('div');
      toasts.className = 'toasts';
      toasts.setAttribute('role', 'status');
      document.body.appendChild(toasts);
    }
    var toast = document.createElement('p');
    toast.className = 'toast';
    toast.textContent = text;
    toasts.appendChild(toast);
    setTimeout(function () {
      toast.remove();
    }, TOAST);
  }

  function confirmCall(payload) {
    var detail = {
      CLIENT: payload.tel,
      ISAPP: false,
      ISFORM: true,
      MANAGER: payload.manager || '',
      PERSON: payload.person || '',
      TITLE: payload.param1 || document.title,
    };
    document.body.dispatchEvent(new CustomEvent('CallKeeperData', { bubbles: true, detail: detail }));
  }

  function order(payload, way) {
    window.playgroundCalls.push({ at: Date.now(), way: way, payload: Object.assign({}, payload) });
    window.dispatchEvent(new Event('playground:call'));
    showToast('Звоним: +' + payload.tel + (payload.person ? ', ' + payload.person : ''));
    if (mode !== 'silent')
      setTimeout(function () {
        confirmCall(payload);
      }, ANSWER);
  }

  function ckEvent(payload) {
    if (mode === 'throws') throw new Error('the simulated widget fails');
    own = true;
    var event = new CustomEvent('CallKeeperEvent', { bubbles: true, cancelable: true, detail: payload });
    document.head.dispatchEvent(event);
    own = false;
    order(payload, 'ckForms.ckEvent');
  }

  function appear() {
    window.CallKeeper = { p: { hash: 'p1aygr0d' }, a: { on: true, reason: '' } };
    window.ckForms = { ckEvent: ckEvent };
    window.addEventListener('CallKeeperEvent', function (event) {
      if (!own) order(event.detail, 'CallKeeperEvent');
    });
    window.dispatchEvent(new Event('playground:widget'));
  }

  window.playgroundCalls = [];
  if (mode === 'late') setTimeout(appear, LATE);
  else if (mode !== 'missing') appear();
})();
