/* Before IE 11: no Map, Set or WeakMap at all. */
var withoutCollections = true;
