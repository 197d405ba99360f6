// Script that makes a fresh V8 context as poor as we dare to expect of Google: no built-in that came after ES2020, and nothing that Google lists as absent.
// A fresh context has no timers, fetch, URL, TextEncoder, crypto, window or process to begin with.

const members: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'with',
    'group',
    'groupToMap',
  ],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength', 'resizable', 'maxByteLength', 'detached'],
  'RegExp.prototype': ['hasIndices', 'unicodeSets'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['any', 'withResolvers', 'try'],
  Array: ['fromAsync'],
  RegExp: ['escape'],
  globalThis: [
    'WeakRef',
    'FinalizationRegistry',
    'AggregateError',
    'SharedArrayBuffer',
    'Atomics',
    'Iterator',
    'structuredClone',
    'queueMicrotask',
    'Float16Array',
    'DisposableStack',
    'SuppressedError',
    'WebAssembly',
  ],
}

export const removeLater = Object.entries(members)
  .flatMap(([owner, names]) => names.map((name) => `delete ${owner}[${JSON.stringify(name)}]`))
  .join('\n')
