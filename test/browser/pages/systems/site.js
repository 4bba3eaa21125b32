/*
 * What the pages of this folder share. Each of them does by hand what a form system does: its markup, its events, their
 * order. The address says what its server shall answer:
 *   answer=accepted | refused | …   what becomes of a try (accepted)
 *   delay=ms                        when the server answers (300)
 *   twice                           whatever is told, is told twice
 *   late=ms                         when jQuery comes, and with it the form's own script
 *   variant=…                       another way of the same system
 * What the page did: site.log; whether a frame took the focus, if only for a moment: site.left
 */
var site = (function () {
  var query = new URLSearchParams(location.search);
  return {
    answer: query.get('answer') || 'accepted',
    variant: query.get('variant') || '',
    log: [],
    left: false,

    /** A request that the server answers later. */
    ask: function (answered) {
      site.log.push('asked');
      setTimeout(
        function () {
          answered(site.answer === 'accepted', site.answer);
        },
        Number(query.get('delay') || 300),
      );
    },

    tell: function (speak) {
      speak();
      if (query.has('twice')) speak();
    },

    /** Runs the form's own script with the page's jQuery, now or when it comes. */
    withJQuery: function (run) {
      if (!query.has('late')) return run(window.jQuery);
      var jQuery = window.jQuery.noConflict(true);
      setTimeout(
        function () {
          window.jQuery = window.$ = jQuery;
          run(jQuery);
        },
        Number(query.get('late')),
      );
    },

    /** Answers jQuery's next requests, so that its own global events are fired as ever. */
    serveJQuery: function (jQuery, answerOf) {
      jQuery.ajaxTransport('+*', function () {
        return {
          send: function (headers, complete) {
            site.ask(function (accepted, answer) {
              complete(200, 'OK', { text: answerOf(accepted, answer) });
            });
          },
          abort: function () {},
        };
      });
    },

    /** A native event, as a page's script dispatches it. */
    dispatch: function (place, name, detail) {
      place.dispatchEvent(new CustomEvent(name, { bubbles: true, cancelable: true, detail: detail }));
    },
  };
})();

window.addEventListener('blur', function () {
  site.left = true;
});
