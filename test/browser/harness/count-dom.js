/*
 * Counts what scripts ask of the DOM. Loaded before every other script of a page, it wraps each accessor and
 * method on the prototypes below; `__dom.start()` … `__dom.stop()` tells the calls between.
 *   total      calls, listeners apart      listeners   addEventListener calls
 *   layout     those that may force a layout      storage, cookie      what they say
 *   byName     { 'Element.getAttribute': 3, … }
 * `__dom.read()` tells without an end. `__dom.pause(fn)` runs the test's own code uncounted.
 */
(function () {
  var counting = false;
  var counts = {};
  var layoutNames = RegExp(
    '^(offset(Width|Height|Top|Left|Parent)|client(Width|Height|Top|Left)|scroll(Width|Height|Top|Left)|' +
      'scroll(IntoView|IntoViewIfNeeded|By|To)?|get(Bounding)?ClientRects?|checkVisibility|' +
      'innerText|outerText|elements?FromPoint|caret(Position|Range)FromPoint|focus|getComputedStyle\\(\\)|' +
      'getBoxQuads|computedStyleMap|reportValidity|inner(Width|Height)|matchMedia|' +
      'scroll[XY]|page[XY]Offset|visualViewport)$',
  );

  function count(name) {
    if (counting) counts[name] = (counts[name] || 0) + 1;
  }

  function wrapped(fn, name) {
    function counted() {
      count(name);
      return fn.apply(this, arguments);
    }
    Object.defineProperty(counted, 'name', { value: fn.name });
    counted.prototype = fn.prototype;
    return counted;
  }

  function wrapAll(owner, title, only) {
    Object.getOwnPropertyNames(owner).forEach(function (key) {
      var found = Object.getOwnPropertyDescriptor(owner, key);
      if (key === 'constructor' || !found.configurable || (only && only.indexOf(key) < 0)) return;
      if (typeof found.value === 'function') found.value = wrapped(found.value, title + '.' + key);
      else if (!found.get) return;
      if (found.get) found.get = wrapped(found.get, title + '.' + key);
      if (found.set) found.set = wrapped(found.set, title + '.' + key + '=');
      Object.defineProperty(owner, key, found);
    });
  }

  var interfaces = (
    'EventTarget Node Element Document DocumentFragment ShadowRoot Attr NamedNodeMap NodeList RadioNodeList ' +
    'HTMLCollection HTMLFormControlsCollection HTMLOptionsCollection DOMTokenList DOMStringMap CharacterData Text ' +
    'Range Selection TreeWalker NodeIterator CSSStyleDeclaration CSSStyleProperties StyleSheet CSSStyleSheet ' +
    'StyleSheetList Storage ValidityState MutationObserver ElementInternals CustomElementRegistry'
  ).split(' ');
  Object.getOwnPropertyNames(window).forEach(function (name) {
    if (/^(HTML|SVG)\w*Element$/.test(name)) interfaces.push(name);
  });
  var getComputed = window.getComputedStyle;
  interfaces.forEach(function (name) {
    if (window[name] && window[name].prototype) wrapAll(window[name].prototype, name);
  });

  // Asking for a computed style is free; reading one of its properties is what makes the browser compute.
  window.getComputedStyle = function () {
    count('window.getComputedStyle');
    return new Proxy(getComputed.apply(window, arguments), {
      get: function (style, key) {
        count('window.getComputedStyle()');
        return typeof style[key] === 'function' ? style[key].bind(style) : style[key];
      },
    });
  };
  wrapAll(window, 'window', [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'getSelection',
    'matchMedia',
    'innerWidth',
    'innerHeight',
    'scrollX',
    'scrollY',
    'pageXOffset',
    'pageYOffset',
    'visualViewport',
  ]);

  function sum(test) {
    return Object.keys(counts).reduce(function (total, name) {
      return total + (test(name) ? counts[name] : 0);
    }, 0);
  }

  window.__dom = {
    start: function () {
      counts = {};
      counting = true;
    },
    read: function () {
      var listening = /^EventTarget\.(add|remove)EventListener$/;
      return {
        total: sum(function (name) {
          return !listening.test(name);
        }),
        listeners: counts['EventTarget.addEventListener'] || 0,
        layout: sum(function (name) {
          return layoutNames.test(name.slice(name.indexOf('.') + 1));
        }),
        storage: sum(function (name) {
          return /^(Storage\.|window\.(localStorage|sessionStorage|indexedDB))/.test(name);
        }),
        cookie: sum(function (name) {
          return /^Document\.cookie/.test(name);
        }),
        byName: Object.assign({}, counts),
      };
    },
    stop: function () {
      counting = false;
      return window.__dom.read();
    },
    pause: function (fn) {
      var was = counting;
      counting = false;
      try {
        return fn();
      } finally {
        counting = was;
      }
    },
  };
})();
