/*
 * Stands in for the CallKeeper widget, as far as its documents tell how it behaves. Asked for as
 * /harness/fake-widget.js?… with
 *   late=ms        ckForms appears that much later; the CallKeeper object is there at once
 *   method=none    the widget is there, ckForms.ckEvent is not
 *   throws=before | throws=after   ckEvent throws before, or after, it has dispatched its event
 *   silent         no CallKeeperData
 *   ack=ms         when CallKeeperData comes after an order (20)
 *   transport=xhr | jsonp | fetch | beacon   each order asks the server's /api; address in `api`
 *   off            the widget says that it is switched off
 * What it was given: window.__calls (ckEvent), window.__events (CallKeeperEvent seen, its own ones too).
 */
(function () {
  var query = new URL(document.currentScript.src).searchParams;
  var api = query.get('api') || '/api';
  var calls = (window.__calls = window.__calls || []);
  var events = (window.__events = window.__events || []);
  var own = false;

  var transports = {
    xhr: function (text) {
      var request = new XMLHttpRequest();
      request.open('POST', api);
      request.send(text);
    },
    jsonp: function (text) {
      var script = document.createElement('script');
      window.__jsonp = function () {};
      script.src = api + '?callback=__jsonp&payload=' + encodeURIComponent(text);
      document.head.appendChild(script);
    },
    fetch: function (text) {
      fetch(api, { method: 'POST', body: text, keepalive: true });
    },
    beacon: function (text) {
      navigator.sendBeacon(api, text);
    },
  };

  function order(payload) {
    var transport = transports[query.get('transport')];
    if (transport) transport(JSON.stringify(payload));
    if (query.has('silent')) return;
    setTimeout(
      function () {
        var detail = {
          CLIENT: payload.tel,
          ISAPP: false,
          ISFORM: true,
          MANAGER: payload.manager || '',
          PERSON: payload.person || '',
          TITLE: document.title,
        };
        document.body.dispatchEvent(new CustomEvent('CallKeeperData', { bubbles: true, detail: detail }));
      },
      Number(query.get('ack') || 20),
    );
  }

  window.addEventListener('CallKeeperEvent', function (event) {
    events.push(JSON.parse(JSON.stringify(event.detail)));
    if (!own) order(event.detail);
  });

  function ckEvent(payload) {
    calls.push(JSON.parse(JSON.stringify(payload)));
    if (query.get('throws') === 'before') throw new Error('the widget fails');
    own = true;
    document.head.dispatchEvent(
      new CustomEvent('CallKeeperEvent', { bubbles: true, cancelable: true, detail: payload }),
    );
    own = false;
    order(payload);
    if (query.get('throws') === 'after') throw new Error('the widget fails');
  }

  function appear() {
    window.ckForms = query.get('method') === 'none' ? {} : { ckEvent: ckEvent };
  }

  window.CallKeeper = {
    p: { hash: 'fa4ewidg' },
    a: { on: !query.has('off'), reason: query.has('off') ? 'Widget disabled' : '' },
  };
  if (query.has('late')) setTimeout(appear, Number(query.get('late')));
  else appear();
})();
