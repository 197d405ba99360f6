// The bare context of the built script, and the three ways in which Google calls it.
import { runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { bareContext, callFromCell, callFromSidebar, callTopLevel, evaluate, startSheets, topLevelNames } from '.'

const script = `
var Lib = (() => ({ kind: (x) => Object.prototype.toString.call(x).slice(8, -1) }))()
/**
 * @customfunction
 */
function SOORT(een, twee) {
  if (Array.isArray(een)) return een.map((row) => row.map((x) => (x === '' ? 'leeg' : Lib.kind(x))))
  return Lib.kind(een) + '/' + (een instanceof Date) + '/' + Lib.kind(twee) + '/' + arguments.length
}
function geeft(wat) { return eval_(wat) }
function eval_(wat) {
  return { plat: [1], leeg: [], scheef: [[1], [1, 2]], niets: undefined, functie: () => 1, nan: 0 / 0, object: {},
    goed: [[1, 'a'], [true, new Date(0)]], nul: null, lijst: [1, undefined, { a: undefined }], datum: { a: new Date(0) },
    kaart: new Map(), oneindig: [1 / 0] }[wat]
}
function faalt() { throw new Error('Rij 3: geen getal') }
function kring() { const a = []; a.push(a); return a }
function schrijf(x) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(x); return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() instanceof Date }
function vergeet() { return LockService.getDocumentLock().tryLock(1) }
function optelling(e) { return e.authMode === ScriptApp.AuthMode.LIMITED }
const geenFunctie = () => 1
`

const opened = () => {
  const started = startSheets()
  return { ...started, context: bareContext(started.google, script) }
}

describe('the context', () => {
  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'queueMicrotask',
    'crypto',
    'window',
    'process',
    'require',
    'performance',
    'WeakRef',
    'AggregateError',
    'Object.hasOwn',
    'Promise.any',
    '[].at',
    '"".replaceAll',
    '[].toSorted',
    'new Int8Array(1).at',
  ])('has no %s', (expression) => {
    const { context } = opened()
    expect(
      runInContext(`typeof (${/^\w+$/.test(expression) ? `globalThis.${expression}` : expression})`, context.globals),
    ).toBe('undefined')
  })

  test.each(['[1,[2]].flat()', 'Object.fromEntries([])', '10n ** 2n', 'new Intl.NumberFormat("nl")', 'null ?? {}?.a'])(
    'has %s',
    (expression) => {
      expect(() => runInContext(expression, opened().context.globals)).not.toThrow()
    },
  )

  test('does not load what Google cannot read', () => {
    const { context } = opened()
    for (const code of ['class A { #x = 1 }', 'class A { x = 1 }', 'a ||= 1', 'export const a = 1', 'await 1'])
      expect(() => evaluate(context, code), code).toThrow(SyntaxError)
    expect(() => runInContext('new Function("return 1")', context.globals)).toThrow()
  })

  test('only functions that are declared at the top can be called', () => {
    const { context } = opened()
    expect(topLevelNames(context)).not.toContain('eval_')
    expect(topLevelNames(context)).toEqual(expect.arrayContaining(['SOORT', 'faalt']))
    for (const name of ['eval_', 'geenFunctie', 'Lib', 'nergens', 'toString'])
      expect(() => callTopLevel(context, name), name).toThrow(`Script function not found: ${name}`)
  })
})

describe('from a cell', () => {
  test('arguments are cells, ranges, or left out', () => {
    const { context } = opened()
    expect(
      callTopLevel(context, 'SOORT', [
        [1, ''],
        ['a', new Date()],
      ]),
    ).toEqual([
      ['Number', 'leeg'],
      ['String', 'Date'],
    ])
    expect(callTopLevel(context, 'SOORT', new Date(), undefined)).toBe('Date/true/Undefined/2')
    expect(callTopLevel(context, 'SOORT', [['één cel']])).toBe('String/false/Undefined/1')
    for (const wrong of [null, [1, 2], [[1], [1, 2]], [], {}, Number.NaN, [[undefined]]])
      expect(() => callTopLevel(context, 'SOORT', wrong), String(wrong)).toThrow(TypeError)
  })

  test.each(['plat', 'leeg', 'scheef', 'niets', 'functie', 'nan', 'object', 'kaart'])('%s cannot come back', (what) => {
    expect(() => callFromCell(opened().context, 'geeft', what)).toThrow(TypeError)
  })

  test('a scalar and a rectangle can, in this realm', () => {
    const { context } = opened()
    const answer = callFromCell(context, 'geeft', 'goed')
    expect(answer).toStrictEqual([
      [1, 'a'],
      [true, new Date(0)],
    ])
    expect(callFromCell(context, 'geeft', 'nul')).toBeNull()
  })

  test('an error is an Error with its message; writing is refused', () => {
    const { context } = opened()
    expect(() => callFromCell(context, 'faalt')).toThrow(new Error('Rij 3: geen getal'))
    expect(() => callFromCell(context, 'schrijf', 1)).toThrow('You do not have permission to call setValue')
    expect(context.session.authMode).toBe('FULL')
  })
})

describe('from a menu', () => {
  test('gets what is given; dates that it reads are of its own realm; a forgotten lock is released', () => {
    const { context, book, session, openEvent } = opened()
    expect(callTopLevel(context, 'schrijf', new Date())).toBe(true)
    expect(callTopLevel(context, 'optelling', openEvent('LIMITED'))).toBe(true)
    expect(callTopLevel(context, 'vergeet')).toBe(true)
    expect(book.lock).toBeUndefined()
    expect(session.forgottenLocks).toEqual(['eigenaar'])
  })
})

describe('from the sidebar', () => {
  test('plain values go both ways', () => {
    const { context } = opened()
    expect(callFromSidebar(context, 'geeft', '["lijst"]')).toEqual([1, null, {}])
    expect(callFromSidebar(context, 'geeft', '["object"]')).toEqual({})
    expect(callFromSidebar(context, 'geeft', '["niets"]')).toBeUndefined()
    expect(() => callFromSidebar(context, 'faalt', '[]')).toThrow('Rij 3: geen getal')
    expect(() => callFromSidebar(context, 'eval_', '[]')).toThrow('Script function not found: eval_')
    expect(() => callFromSidebar(context, 'geeft', '{}')).toThrow('JSON of a list')
  })

  test.each(['functie', 'datum', 'kaart', 'oneindig', 'nan'])('%s makes the call fail', (what) => {
    expect(() => callFromSidebar(opened().context, 'geeft', JSON.stringify([what]))).toThrow('illegal value')
  })

  test('a cycle makes the call fail', () => {
    expect(() => callFromSidebar(opened().context, 'kring', '[]')).toThrow('illegal value')
  })
})
