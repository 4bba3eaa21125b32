/* The document of ie11-page.js: elements with prototypes and accessors. */
function Node() {}
inherit(Node, EventTarget);
getter(Node.prototype, 'parentElement', function () {
  return this.parentNode && this.parentNode.nodeType === 1 ? this.parentNode : null;
});
getter(Node.prototype, 'textContent', function () {
  return this.nodeType === 3
    ? this._text
    : this.childNodes
        .map(function (child) {
          return child.textContent;
        })
        .join('');
});
['previousSibling', 'nextSibling'].forEach(function (name, index) {
  getter(Node.prototype, name, function () {
    var all = this.parentNode ? this.parentNode.childNodes : [];
    return all[all.indexOf(this) + (index ? 1 : -1)] || null;
  });
});
getter(Node.prototype, 'nodeType', function () {
  return this._type;
});
Node.prototype.contains = function (other) {
  for (var node = other; node; node = node.parentNode) if (node === this) return true;
  return false;
};
Node.prototype.appendChild = function (child) {
  child.parentNode = this;
  this.childNodes.push(child);
  return child;
};

function Element(name) {
  this._type = 1;
  this._name = name;
  this._attributes = [];
  this.childNodes = [];
}
inherit(Element, Node);
getter(Element.prototype, 'previousElementSibling', function () {
  var before = this.previousSibling;
  while (before && before.nodeType !== 1) before = before.previousSibling;
  return before;
});
getter(Element.prototype, 'ownerDocument', function () {
  return document;
});
getter(Element.prototype, 'localName', function () {
  return this._name;
});
getter(Element.prototype, 'tagName', function () {
  return this._name.toUpperCase();
});
getter(Element.prototype, 'nodeName', function () {
  return this._name.toUpperCase();
});
getter(Element.prototype, 'attributes', function () {
  return this._attributes;
});
Element.prototype.getAttribute = function (name) {
  var found = this._attributes.filter(function (one) {
    return one.name === name;
  })[0];
  return found ? found.value : null;
};
Element.prototype.hasAttribute = function (name) {
  return this.getAttribute(name) !== null;
};
Element.prototype.setAttribute = function (name, value) {
  this.removeAttribute(name);
  this._attributes.push({ name: name, value: String(value) });
};
Element.prototype.removeAttribute = function (name) {
  this._attributes = this._attributes.filter(function (one) {
    return one.name !== name;
  });
};
Element.prototype.focus = function () {};
['id', 'type', 'name', 'placeholder', 'autocomplete', 'className', 'htmlFor'].forEach(function (name) {
  getter(Element.prototype, name, function () {
    return (
      this.getAttribute({ className: 'class', htmlFor: 'for' }[name] || name) ||
      (name === 'type' ? this._default || '' : '')
    );
  });
});

function Control(name) {
  Element.call(this, name);
  this._value = '';
  this._default = name === 'input' ? 'text' : name === 'button' ? 'submit' : name;
}
inherit(Control, Element);
getter(
  Control.prototype,
  'value',
  function () {
    return this._value;
  },
  function (value) {
    this._value = String(value);
  }
);
getter(Control.prototype, 'form', function () {
  for (var node = this.parentNode; node; node = node.parentNode) if (node._name === 'form') return node;
  return null;
});
['disabled', 'checked', 'required', 'readOnly', 'hidden'].forEach(function (name) {
  getter(Control.prototype, name, function () {
    return this.hasAttribute(name.toLowerCase());
  });
});
function Form() {
  Element.call(this, 'form');
}
inherit(Form, Element);
getter(Form.prototype, 'noValidate', function () {
  return false;
});
getter(Form.prototype, 'elements', function () {
  return this.querySelectorAll('input,select,textarea,button');
});
Form.prototype.submit = function () {};

function Document() {
  this._type = 9;
  this.childNodes = [];
}
inherit(Document, Node);
Document.prototype.createElement = function (name) {
  return name === 'form'
    ? new Form()
    : /^(input|select|textarea|button)$/.test(name)
      ? new Control(name)
      : new Element(name);
};
Document.prototype.createEvent = function () {
  return new OldEvent('', false, false);
};
Document.prototype.getElementById = function (id) {
  return this.querySelector('#' + id);
};
getter(Document.prototype, 'documentElement', function () {
  return this.childNodes[0];
});
getter(Document.prototype, 'head', function () {
  return this.querySelector('head');
});
getter(Document.prototype, 'body', function () {
  return this.querySelector('body');
});
getter(Document.prototype, 'defaultView', function () {
  return window;
});
getter(Document.prototype, 'title', function () {
  return 'Test';
});
getter(Document.prototype, 'activeElement', function () {
  return this.body;
});
getter(Document.prototype, 'visibilityState', function () {
  return 'visible';
});

/** `['form', {id: 'f'}, 'text', ['input', {…}]]` → elements. */
function grow(parent, told) {
  if (typeof told === 'string') {
    var text = new Node();
    text._type = 3;
    text._text = told;
    text.childNodes = [];
    return parent.appendChild(text);
  }
  var element = parent.appendChild(document.createElement(told[0]));
  Object.keys(told[1]).forEach(function (name) {
    element.setAttribute(name, told[1][name]);
  });
  told.slice(2).forEach(function (child) {
    grow(element, child);
  });
  return element;
}
var document = new Document();
window.document = document;
window.navigator = { language: 'ru', userAgent: 'Trident/7.0' };
window.location = { href: 'http://site.ru/', pathname: '/', search: '', hostname: 'site.ru' };
window.getComputedStyle = function () {
  return { display: 'block', visibility: 'visible' };
};
window.console = {
  log: function () {},
  warn: function (text) {
    print('warn ' + text);
  },
};
