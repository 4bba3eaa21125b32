/*
 * What a page sees of a visitor's try: every event that its handlers could have seen, in order, and what they note
 * themselves with `note(text)`. Kept over page changes; /harness/recorder.js?new begins anew.
 * `told`: what our own events said of calls ordered and not ordered.
 */
(function () {
  // Silence counts as an answer after 800 ms. Where the test asks what a request does, silence takes as long as it must.
  var later = window.setTimeout;
  window.setTimeout = function (run, delay) {
    if (window.silence && delay === 800) delay = window.silence;
    return later.call(this, run, delay);
  };

  if (/\?new$/.test(document.currentScript.src)) sessionStorage.clear();

  function add(list, text) {
    var items = JSON.parse(sessionStorage.getItem(list) || '[]');
    sessionStorage.setItem(list, JSON.stringify(items.concat(text)));
  }

  function nameOf(element) {
    return element && element.getAttribute ? element.getAttribute('name') || element.localName : 'page';
  }

  function record(phase) {
    return function (event) {
      if (event.type === 'keydown' && event.key !== 'Enter') return;
      var submitter = event.submitter ? ' by ' + nameOf(event.submitter) : '';
      var prevented = event.defaultPrevented ? ' prevented' : '';
      add('trace', phase + ' ' + event.type + ' ' + nameOf(event.target) + submitter + prevented);
    };
  }

  ['click', 'keydown', 'submit', 'formdata', 'invalid', 'reset', 'change', 'focusin'].forEach(
    function (type) {
      addEventListener(type, record('down'), true);
      addEventListener(type, record('up'));
    },
  );

  window.note = function (text) {
    add('trace', text);
  };

  ['sent', 'skipped', 'problem'].forEach(function (word) {
    addEventListener('ck:' + word, function (event) {
      add('told', event.detail.reason || event.detail.releasedBy);
    });
  });
})();
