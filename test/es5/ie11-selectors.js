/* The selectors that the script asks with, under the names that IE 11 had for asking. */
function asks(element, part) {
  if (part === ':disabled' || part === ':invalid') return false;
  if (part.charAt(0) === '#') return element.id === part.slice(1);
  if (part.charAt(0) === '.') return (' ' + element.className + ' ').indexOf(' ' + part.slice(1) + ' ') >= 0;
  if (part.charAt(0) !== '[') return part === '*' || element._name === part.toLowerCase();
  var words = /^\[([\w-]+)(?:([*^$~]?)=["']?([^"'\]]*)["']?(?: i)?)?\]$/.exec(part);
  if (!words) throw new SyntaxError(part);
  var value = element.getAttribute(words[1]);
  if (value === null || words[3] === undefined) return value !== null;
  if (words[2] === '*') return value.indexOf(words[3]) >= 0;
  if (words[2] === '^') return value.indexOf(words[3]) === 0;
  return value === words[3];
}
function matchesOne(element, selector) {
  var denied = /:not\(([^)]*)\)/g;
  for (var no = denied.exec(selector); no; no = denied.exec(selector)) if (asks(element, no[1])) return false;
  var parts = selector.replace(denied, '').match(/\[[^\]]*\]|:[\w-]+|[#.]?[\w*-]+/g) || [];
  if (/[\s>+~]\S/.test(selector.replace(/\[[^\]]*\]/g, '')))
    throw new SyntaxError('too much for this page: ' + selector);
  return parts.every(function (part) {
    return asks(element, part);
  });
}
Element.prototype.msMatchesSelector = function (selector) {
  var element = this;
  return selector.split(/,(?![^[]*\])/).some(function (one) {
    return matchesOne(element, one.trim());
  });
};
Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = function (selector) {
  var found = [];
  (function look(node) {
    node.childNodes.forEach(function (child) {
      if (child._type !== 1) return;
      if (child.msMatchesSelector(selector)) found.push(child);
      look(child);
    });
  })(this);
  // No array: it is iterated by index alone.
  return found.reduce(
    function (list, one, at) {
      list[at] = one;
      list.length = at + 1;
      return list;
    },
    { length: 0 }
  );
};
Element.prototype.getElementsByTagName = function (name) {
  return this.querySelectorAll(name);
};
Element.prototype.querySelector = Document.prototype.querySelector = function (selector) {
  return this.querySelectorAll(selector)[0] || null;
};
