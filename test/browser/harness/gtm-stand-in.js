/*
 * Stands in for gtm.js, as far as it is known how that works: an exported container is run against the page.
 *   startGtm(file, { id, code, rewrite, hangs })   the export; the container's id; the code of its template;
 *                          address → address, for scripts that are to come from elsewhere;
 *                          with hangs, tags of events that have an eventCallback never tell their outcome
 * gives { fired: [{ tag, outcome }], model }. Events of GA4 go to window.__ga4.
 *
 * Kept of the original: google_tag_manager tells of each container; the array is taken over in place and cut to 300 items; what was pushed before comes
 * first; pushes made while an item is worked on wait for their turn; an item with an event gets a number;
 * eventCallback is called with the container's id when every tag has told its outcome, or after eventTimeout;
 * a template may be told its outcome once, later; a script is loaded once for a container and a cache token,
 * from an element without any data attribute; createQueue holds on to the array it found.
 */
(function () {
  var ALL_PAGES = '2147479553';
  var MOST = 300;
  window.__ga4 = window.__ga4 || [];

  var consent = {};
  var consentListeners = [];
  var numbers = 0;

  /** `['consent', 'default' | 'update', {…}]`: a command, pushed as `arguments` by gtag(). */
  function obey(command) {
    if (command[0] !== 'consent') return;
    Object.keys(command[2]).forEach(function (type) {
      var granted = command[2][type] === 'granted';
      var changed = consent[type] !== granted;
      consent[type] = granted;
      if (!changed || command[1] !== 'update') return;
      consentListeners.forEach(function (one) {
        if (one.type === type) one.listener(type, granted);
      });
    });
  }

  /** Plain values only, with the mark by which a page can tell who pushed. */
  function copyOut(value) {
    var copy = JSON.parse(JSON.stringify(value));
    Object.defineProperty(copy, 'gtm', { value: { fromContainer: true }, enumerable: false });
    return copy;
  }

  function createLoader(rewrite) {
    var loads = {};
    return function injectScript(url, onSuccess, onFailure, token) {
      var load = loads[token];
      if (load && load.done) return void setTimeout(onSuccess, 0);
      if (load) return void load.waiting.push({ onSuccess: onSuccess, onFailure: onFailure });
      load = loads[token] = { done: false, waiting: [{ onSuccess: onSuccess, onFailure: onFailure }] };
      var script = document.createElement('script');
      script.type = 'text/javascript';
      script.async = true;
      script.src = rewrite(url);
      function finish(outcome) {
        if (outcome === 'onSuccess') load.done = true;
        else delete loads[token];
        load.waiting.forEach(function (one) {
          one[outcome]();
        });
      }
      script.onload = finish.bind(null, 'onSuccess');
      script.onerror = finish.bind(null, 'onFailure');
      var first = document.getElementsByTagName('script')[0];
      first.parentNode.insertBefore(script, first);
    };
  }

  function createApis(id, inject) {
    return {
      addConsentListener: function (type, listener) {
        consentListeners.push({ type: type, listener: listener });
      },
      copyFromWindow: function (name) {
        return Array.isArray(window[name]) ? [] : window[name];
      },
      createQueue: function (name) {
        var queue = (window[name] = window[name] || []);
        return function (item) {
          queue.push(copyOut(item));
        };
      },
      getContainerVersion: function () {
        return { containerId: id, previewMode: false, debugMode: false };
      },
      getType: function (value) {
        return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
      },
      injectScript: inject,
      isConsentGranted: function (type) {
        return consent[type] !== false;
      },
      logToConsole: function () {},
      queryPermission: function () {
        return true;
      },
    };
  }

  function get(model, path) {
    return path.split('.').reduce(function (at, key) {
      return at === undefined || at === null ? undefined : at[key];
    }, model);
  }

  /** Objects are merged key by key, everything else replaces what was there. */
  function merge(from, to) {
    Object.keys(from).forEach(function (key) {
      var value = from[key];
      if (value && Object.getPrototypeOf(value) === Object.prototype) {
        to[key] = merge(value, Object.prototype.toString.call(to[key]) === '[object Object]' ? to[key] : {});
      } else to[key] = value;
    });
    return to;
  }

  window.startGtm = function (file, settings) {
    var version = file.containerVersion;
    var model = {};
    var fired = [];
    var once = {};
    var apis = createApis(settings.id, createLoader(settings.rewrite || String));

    function parameterOf(thing, key) {
      return thing.parameter.filter(function (one) {
        return one.key === key;
      })[0];
    }

    function resolve(name) {
      if (name === '_event') return model.event;
      var variable = version.variable.filter(function (one) {
        return one.name === name;
      })[0];
      return variable.type === 'c'
        ? parameterOf(variable, 'value').value
        : get(model, parameterOf(variable, 'name').value);
    }

    /** A reference alone keeps its type; within a text it becomes text. */
    function fill(text, show) {
      var whole = /^\{\{([^{}]+)\}\}$/.exec(text);
      if (whole && !show) return resolve(whole[1]);
      return text.replace(/\{\{([^{}]+)\}\}/g, function (_, name) {
        return (show || String)(resolve(name));
      });
    }

    function valueOf(parameter) {
      if (parameter.type === 'LIST') return parameter.list.map(valueOf);
      if (parameter.type === 'MAP') {
        return parameter.map.reduce(function (row, one) {
          row[one.key] = valueOf(one);
          return row;
        }, {});
      }
      return parameter.type === 'BOOLEAN' ? parameter.value === 'true' : fill(parameter.value);
    }

    function runTemplate(tag, done) {
      var data = {};
      tag.parameter.forEach(function (one) {
        data[one.key] = valueOf(one);
      });
      data.gtmTagId = Number(tag.tagId);
      data.gtmOnSuccess = done.bind(null, 'success');
      data.gtmOnFailure = done.bind(null, 'failure');
      new Function('require', 'data', settings.code)(function (name) {
        return apis[name];
      }, data);
    }

    var RUN = {
      gaawe: function (tag, done) {
        var rows = valueOf(parameterOf(tag, 'eventSettingsTable'));
        var name = valueOf(parameterOf(tag, 'eventName'));
        window.__ga4.push({ name: name, container: settings.id, rows: rows });
        done('success');
      },
      html: function (tag, done) {
        var script = document.createElement('script');
        script.type = 'text/javascript';
        var html = fill(parameterOf(tag, 'html').value, JSON.stringify);
        script.text = html.replace(/^\s*<script>|<\/script>\s*$/g, '');
        document.body.appendChild(script);
        done('success');
      },
    };

    function fires(tag) {
      var isHeard = tag.firingTriggerId.some(function (id) {
        if (id === ALL_PAGES) return model.event === 'gtm.js';
        var trigger = version.trigger.filter(function (one) {
          return one.triggerId === id;
        })[0];
        return trigger.customEventFilter[0].parameter[1].value === model.event;
      });
      return isHeard && !(tag.tagFiringOption === 'ONCE_PER_LOAD' && once[tag.tagId]);
    }

    function fire(tag, done) {
      once[tag.tagId] = true;
      var told = false;
      (RUN[tag.type] || runTemplate)(tag, function (outcome) {
        setTimeout(function () {
          if (told) return;
          told = true;
          fired.push({ tag: tag.name, outcome: outcome });
          done();
        }, 0);
      });
    }

    function runEvent(item) {
      var callback = item.eventCallback;
      var open = settings.hangs ? 2 : 1;
      function finish() {
        if (--open || !callback) return;
        setTimeout(callback.bind(null, settings.id), 0);
        callback = null;
      }
      version.tag.filter(fires).forEach(function (tag) {
        open++;
        fire(tag, finish);
      });
      finish();
      if (item.eventTimeout && !settings.hangs) {
        setTimeout(function () {
          open = 1;
          finish();
        }, item.eventTimeout);
      }
    }

    function work(item) {
      if (typeof item === 'function') return void item.call({ get: get.bind(null, model) });
      if (Array.isArray(item) || Object.prototype.toString.call(item) === '[object Arguments]') {
        return obey(item);
      }
      merge(item, model);
      if (!item.event) return;
      if (!item['gtm.uniqueEventId']) item['gtm.uniqueEventId'] = ++numbers;
      runEvent(item);
      delete model.event;
    }

    var known = (window.google_tag_manager = window.google_tag_manager || {});
    known[settings.id] = { dataLayer: { get: get.bind(null, model) } };

    var waiting = [];
    var working = false;
    function drain() {
      if (working) return;
      working = true;
      while (waiting.length) work(waiting.shift());
      working = false;
    }

    var layer = (window.dataLayer = window.dataLayer || []);
    var push = layer.push;
    layer.push = function () {
      var items = [].slice.call(arguments);
      var answer = push.apply(layer, items);
      while (layer.length > MOST) layer.shift();
      waiting.push.apply(waiting, items);
      drain();
      return answer;
    };
    waiting.push.apply(waiting, [].slice.call(layer));
    drain();
    layer.push({ event: 'gtm.js', 'gtm.start': Date.now() });
    return { fired: fired, model: model };
  };
})();
