/** What stands for these names in the ES5 file; the page keeps its own. */
export {
  assign as 'Object.assign',
  descriptors as 'Object.getOwnPropertyDescriptors',
  entries as 'Object.entries',
  from as 'Array.from',
  fromCodePoint as 'String.fromCodePoint',
  fromEntries as 'Object.fromEntries',
  imul as 'Math.imul',
  values as 'Object.values',
} from './statics';
export { OurMap as Map, OurSet as Set, OurWeakMap as WeakMap, OurWeakSet as WeakSet } from './collections';
export { OurPromise as Promise } from './promise';
