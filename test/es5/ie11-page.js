/*
 * A page as IE 11 had it, for an engine that knows nothing but ES5: no CustomEvent constructor, no Promise, no
 * closest, matches under its old name, no AbortController, getAttributeNames, isConnected, composedPath, currentScript,
 * and Map and Set that ignore what their constructor gets. Enough of a document for one form and its script.
 */
var window = this;
window.window = window;
// What the engine that runs this has beyond ES5, and IE 11 had not.
['Symbol', 'Proxy', 'Reflect', 'Promise', 'globalThis', 'TextEncoder', 'performance'].forEach(
  function (name) {
    delete window[name];
  }
);
['assign', 'is', 'values', 'entries', 'fromEntries', 'setPrototypeOf', 'getOwnPropertyDescriptors'].forEach(
  function (name) {
    delete Object[name];
  }
);
['startsWith', 'endsWith', 'includes', 'repeat', 'padStart', 'normalize', 'codePointAt'].forEach(
  function (name) {
    delete String.prototype[name];
  }
);
['find', 'findIndex', 'includes', 'flat', 'flatMap', 'fill', 'keys', 'values', 'entries'].forEach(
  function (name) {
    delete Array.prototype[name];
  }
);
delete Math.imul;
delete String.fromCodePoint;

var timers = [];
var now = 1000;
window.setTimeout = function (run, delay) {
  timers.push({ at: now + (delay || 0), run: run });
  return timers.length;
};
window.clearTimeout = function (id) {
  if (timers[id - 1]) timers[id - 1].run = null;
};
Date.now = function () {
  return now;
};
/** Lets so much time pass. */
function pass(ms) {
  var end = now + ms;
  for (;;) {
    var next = null;
    for (var i = 0; i < timers.length; i++)
      if (timers[i].run && timers[i].at <= end && (!next || timers[i].at < next.at)) next = timers[i];
    if (!next) break;
    now = Math.max(now, next.at);
    var run = next.run;
    next.run = null;
    run();
  }
  now = end;
}

function getter(proto, name, get, set) {
  Object.defineProperty(proto, name, { get: get, set: set, configurable: true, enumerable: true });
}
function inherit(Child, Parent) {
  Child.prototype = Object.create(Parent.prototype);
  Child.prototype.constructor = Child;
}

function EventTarget() {}
EventTarget.prototype.addEventListener = function (type, listener, capture) {
  this._heard = this._heard || [];
  this._heard.push({ type: type, listener: listener, capture: !!capture });
};
EventTarget.prototype.removeEventListener = function (type, listener, capture) {
  this._heard = (this._heard || []).filter(function (one) {
    return one.type !== type || one.listener !== listener || one.capture !== !!capture;
  });
};
function tell(place, event, capture) {
  event.currentTarget = place;
  (place._heard || []).slice().forEach(function (one) {
    if (one.type === event.type && one.capture === capture && !event._over) one.listener.call(place, event);
  });
}
EventTarget.prototype.dispatchEvent = function (event) {
  var path = [];
  for (var node = this; node; node = node.parentNode) path.push(node);
  if (this !== window) path.push(window);
  event.target = this;
  path
    .slice()
    .reverse()
    .forEach(function (place) {
      if (!event._stopped) tell(place, event, true);
    });
  path.forEach(function (place, index) {
    if (!event._stopped && (index === 0 || event.bubbles)) tell(place, event, false);
  });
  event.currentTarget = null;
  return !event.defaultPrevented;
};
window.addEventListener = EventTarget.prototype.addEventListener;
window.removeEventListener = EventTarget.prototype.removeEventListener;
window.dispatchEvent = EventTarget.prototype.dispatchEvent;

function OldEvent(type, bubbles, cancelable) {
  this.type = type;
  this.bubbles = bubbles;
  this.cancelable = cancelable;
  this.defaultPrevented = false;
  this.isTrusted = true;
}
OldEvent.prototype.preventDefault = function () {
  this.defaultPrevented = this.cancelable;
};
OldEvent.prototype.stopPropagation = function () {
  this._stopped = true;
};
OldEvent.prototype.stopImmediatePropagation = function () {
  this._stopped = this._over = true;
};
OldEvent.prototype.initCustomEvent = function (type, bubbles, cancelable, detail) {
  OldEvent.call(this, type, bubbles, cancelable);
  this.detail = detail;
};
// As in IE 11: an object, no constructor.
window.CustomEvent = {};

function OldMap() {
  this._keys = [];
  this._values = [];
}
OldMap.prototype.has = function (key) {
  return this._keys.indexOf(key) >= 0;
};
OldMap.prototype.get = function (key) {
  return this._values[this._keys.indexOf(key)];
};
OldMap.prototype.set = function (key, value) {
  var at = this._keys.indexOf(key);
  this._keys[at < 0 ? this._keys.length : at] = key;
  this._values[this._keys.indexOf(key)] = value;
};
OldMap.prototype.add = function (key) {
  this.set(key, key);
};
if (!window.withoutCollections) window.Map = window.Set = window.WeakMap = OldMap;
